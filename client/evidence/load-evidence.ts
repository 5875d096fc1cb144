import { mostEvidence } from '#model/api/evidence.ts'
import { fetchEvidence } from '../api/endpoints.ts'
import { describeFailure } from '../api/failure.ts'
import { isAbort } from '../skein-client/failures.ts'
import type { View } from '../view/view.ts'
import { isDerived } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { noEvidence, useEvidence } from './evidence-store.ts'

let asking = new AbortController()
let underWay: Promise<void> | undefined

/** The edges of a view of which it was not asked yet what stands behind them. */
export function edgesUnasked({ edges }: Pick<View, 'edges'>): string[] {
  const known = useEvidence.getState().edges
  return [...edges.values()].flatMap((edge) => (isDerived(edge) || known.has(edge.id) ? [] : [edge.id]))
}

const none = { sources: 0, publishers: 0, byTier: [], flags: [] }

async function load(ids: readonly string[], signal: AbortSignal) {
  for (let from = 0; from < ids.length; from += mostEvidence) {
    const answer = await fetchEvidence({ edges: ids.slice(from, from + mostEvidence) }, signal)
    signal.throwIfAborted()
    useEvidence.setState(({ edges }) => ({
      edges: new Map([
        ...edges,
        ...answer.missing.map((id) => [id, none] as const),
        ...answer.evidence.map(({ edge, ...evidence }) => [edge, evidence] as const),
      ]),
      failure: null,
    }))
  }
}

async function loadMissing(signal: AbortSignal) {
  useEvidence.setState({ failure: null })
  try {
    for (let ids = edgesUnasked(useView.getState()); ids.length > 0; ids = edgesUnasked(useView.getState()))
      await load(ids, signal)
  } catch (error) {
    if (!isAbort(error)) useEvidence.setState({ failure: describeFailure(error) })
  } finally {
    if (!signal.aborted) underWay = undefined
  }
}

/** Asks for what stands behind all edges on the canvas. Failing is kept in the store, to be shown with a way to try again. */
export function loadEvidence(): Promise<void> {
  underWay ??= loadMissing(asking.signal)
  return underWay
}

function loadIfNeeded() {
  if (useEvidence.getState().isListed || useView.getState().marksEvidence) void loadEvidence()
}

/** Loads what stands behind edges whenever marks or a table need it. */
export function keepEvidence(): () => void {
  loadIfNeeded()
  const endings = [
    useView.subscribe((view, before) => {
      if (view.edges !== before.edges || view.marksEvidence !== before.marksEvidence) loadIfNeeded()
    }),
    useEvidence.subscribe(({ isListed, edges }, before) => {
      if (isListed !== before.isListed || edges.size < before.edges.size) loadIfNeeded()
    }),
  ]
  return () => {
    for (const end of endings) end()
  }
}

/** Forgets what the corpus said before it changed. */
export function forgetEvidence() {
  asking.abort()
  asking = new AbortController()
  underWay = undefined
  useEvidence.setState(({ isListed }) => ({ ...noEvidence, isListed }))
}
