import type { EventFacets } from '#model/api/facets.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { fetchFacets } from '../api/endpoints.ts'
import { describeFailure } from '../api/failure.ts'
import { isAbort } from '../skein-client/failures.ts'
import { select, useView } from '../view/view-store.ts'
import { noFacets, useFacets } from './facets-store.ts'
import { needFacets } from './judge-event.ts'

/** As many the server answers at a time. */
const mostAtOnce = 5000

let asking = new AbortController()
let isAsking = false

function missing(ids: Iterable<string>): string[] {
  const { events } = useFacets.getState()
  return [...ids].filter((id) => nodeTypeOf(id) === 'Event' && !events.has(id))
}

/** An event that is no longer in the graph has none. */
function noneOf(id: string): EventFacets {
  return { id, tags: [], publishers: [], bestTier: null, sources: 0, fields: {}, firstSourceDate: null }
}

async function load(ids: readonly string[], signal: AbortSignal) {
  for (let from = 0; from < ids.length; from += mostAtOnce)
    await loadPart(ids.slice(from, from + mostAtOnce), signal)
}

async function loadPart(ids: readonly string[], signal: AbortSignal) {
  const { events, names } = await fetchFacets(ids, signal)
  signal.throwIfAborted()
  useFacets.setState((known) => ({
    events: new Map([
      ...known.events,
      ...ids.map((id) => [id, noneOf(id)] as const),
      ...events.map((event) => [event.id, event] as const),
    ]),
    names: new Map([...known.names, ...names.map(({ id, label }) => [id, label] as const)]),
    failure: null,
  }))
}

/** Has the facets of these events if a filter needs them, so that they are in view, or not, from the beginning. */
export async function loadFacetsNeeded(ids: readonly string[], signal: AbortSignal): Promise<void> {
  if (!needFacets(useView.getState().filters)) return
  try {
    await load(missing(ids), AbortSignal.any([signal, asking.signal]))
  } catch (error) {
    if (signal.aborted) throw error
  }
}

/** Has the facets of all events on the canvas. */
export function loadFacetsOfView(signal: AbortSignal): Promise<void> {
  return load(missing(useView.getState().nodes.keys()), AbortSignal.any([signal, asking.signal]))
}

/** Asks for the facets of all events on the canvas. Failing is kept in the store, to be shown with a way to try again. */
export async function loadFacets(): Promise<void> {
  if (isAsking || missing(useView.getState().nodes.keys()).length === 0) return
  const { signal } = asking
  isAsking = true
  useFacets.setState({ failure: null })
  try {
    await load(missing(useView.getState().nodes.keys()), signal)
    select(useView.getState().selection)
  } catch (error) {
    if (!isAbort(error)) useFacets.setState({ failure: describeFailure(error) })
  } finally {
    isAsking = false
  }
  if (useFacets.getState().failure === null) loadIfNeeded()
}

function loadIfNeeded() {
  if (useFacets.getState().isListed || needFacets(useView.getState().filters)) void loadFacets()
}

/** Loads facets whenever a filter, or a list to choose from, needs them. */
export function keepFacets(): () => void {
  loadIfNeeded()
  const endings = [
    useView.subscribe((view, before) => {
      if (view.nodes !== before.nodes || view.filters !== before.filters) loadIfNeeded()
    }),
    useFacets.subscribe(({ isListed, events }, before) => {
      if (isListed !== before.isListed || events.size < before.events.size) loadIfNeeded()
    }),
  ]
  return () => {
    for (const end of endings) end()
  }
}

/** Forgets what the corpus said before it changed. */
export function forgetFacets() {
  asking.abort()
  asking = new AbortController()
  isAsking = false
  useFacets.setState(({ isListed }) => ({ ...noFacets, isListed }))
}
