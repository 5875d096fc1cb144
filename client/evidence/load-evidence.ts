import { mostEvidence } from '#model/api/evidence.ts'
import { askerOf } from '../api/ask-missing.ts'
import { fetchEvidence } from '../api/endpoints.ts'
import type { View } from '../view/view.ts'
import { isDerived } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { noEvidence, useEvidence } from './evidence-store.ts'

/** The edges of a view of which it was not asked yet what stands behind them. */
export function edgesUnasked({ edges }: Pick<View, 'edges'>): string[] {
  const known = useEvidence.getState().edges
  return [...edges.values()].flatMap((edge) => (isDerived(edge) || known.has(edge.id) ? [] : [edge.id]))
}

async function askPart(ids: readonly string[], signal: AbortSignal) {
  const { missing, evidence } = await fetchEvidence({ edges: [...ids] }, signal)
  signal.throwIfAborted()
  useEvidence.setState(({ edges }) => ({
    edges: new Map([
      ...edges,
      ...missing.map((id) => [id, null] as const),
      ...evidence.map(({ edge, ...evidence }) => [edge, evidence] as const),
    ]),
    failure: null,
  }))
}

const { askMissing, askIfNeeded, giveUp } = askerOf({
  missing: () => edgesUnasked(useView.getState()),
  isNeeded: () => useEvidence.getState().isListed || useView.getState().marksEvidence,
  most: mostEvidence,
  askPart,
  failed: (failure) => useEvidence.setState({ failure }),
})

/** Asks for what stands behind all edges on the canvas. Failing is kept in the store, to be shown with a way to try again. */
export const loadEvidence = askMissing

/** Loads what stands behind edges whenever marks or a table need it. */
export function keepEvidence(): () => void {
  askIfNeeded()
  const endings = [
    useView.subscribe((view, before) => {
      if (view.edges !== before.edges || view.marksEvidence !== before.marksEvidence) askIfNeeded()
    }),
    useEvidence.subscribe(({ isListed }, before) => {
      if (isListed !== before.isListed) askIfNeeded()
    }),
  ]
  return () => {
    for (const end of endings) end()
  }
}

/** Forgets what the corpus said before it changed, and asks what it says now. */
export function forgetEvidence() {
  giveUp()
  useEvidence.setState(({ isListed }) => ({ ...noEvidence, isListed }))
  askIfNeeded()
}
