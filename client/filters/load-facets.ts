import { mostFacets } from '#model/api/facets.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { askerOf } from '../api/ask-missing.ts'
import { fetchFacets } from '../api/endpoints.ts'
import { select, useView } from '../view/view-store.ts'
import { noFacets, useFacets } from './facets-store.ts'
import { needFacets } from './judge-event.ts'

function unknownAmong(ids: Iterable<string>): string[] {
  const { events } = useFacets.getState()
  return [...ids].filter((id) => nodeTypeOf(id) === 'Event' && !events.has(id))
}

function unknownInView(): string[] {
  return unknownAmong(useView.getState().nodes.keys())
}

async function askPart(ids: readonly string[], signal: AbortSignal) {
  const { events, names } = await fetchFacets(ids, signal)
  signal.throwIfAborted()
  useFacets.setState((known) => ({
    events: new Map([
      ...known.events,
      ...ids.map((id) => [id, null] as const),
      ...events.map((event) => [event.id, event] as const),
    ]),
    names: new Map([...known.names, ...names.map(({ id, label }) => [id, label] as const)]),
    failure: null,
  }))
  // Some of what is selected may be hidden by what is known now.
  if (unknownInView().length === 0) select(useView.getState().selection)
}

const { ask, askMissing, askIfNeeded, giveUp } = askerOf({
  missing: unknownInView,
  isNeeded: () => useFacets.getState().isListed || needFacets(useView.getState().filters),
  most: mostFacets,
  askPart,
  failed: (failure) => useFacets.setState({ failure }),
})

/** Has the facets of these events if a filter needs them, so that they are in view, or not, from the beginning. */
export async function loadFacetsNeeded(ids: readonly string[], signal: AbortSignal): Promise<void> {
  if (!needFacets(useView.getState().filters)) return
  try {
    await ask(unknownAmong(ids), signal)
  } catch (error) {
    if (signal.aborted) throw error
  }
}

/** Has the facets of all events on the canvas. */
export function loadFacetsOfView(signal: AbortSignal): Promise<void> {
  return ask(unknownInView(), signal)
}

/** Asks for the facets of all events on the canvas. Failing is kept in the store, to be shown with a way to try again. */
export const loadFacets = askMissing

/** Loads facets whenever a filter, or a list to choose from, needs them. */
export function keepFacets(): () => void {
  askIfNeeded()
  const endings = [
    useView.subscribe((view, before) => {
      if (view.nodes !== before.nodes || view.filters !== before.filters) askIfNeeded()
    }),
    useFacets.subscribe(({ isListed }, before) => {
      if (isListed !== before.isListed) askIfNeeded()
    }),
  ]
  return () => {
    for (const end of endings) end()
  }
}

/** Forgets what the corpus said before it changed, and asks what it says now. */
export function forgetFacets() {
  giveUp()
  useFacets.setState(({ isListed }) => ({ ...noFacets, isListed }))
  askIfNeeded()
}
