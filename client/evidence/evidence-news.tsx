import { FailureNotice } from '../app/failure-notice.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { isDerived } from '../view/view-edge.ts'
import { formatCount } from '../wording/format-number.ts'
import { useEvidence } from './evidence-store.ts'
import { loadEvidence } from './load-evidence.ts'

/** That what stands behind edges in view is not known yet, or why not and how to ask again; nothing once it is. */
export function EvidenceNews() {
  const failure = useEvidence((state) => state.failure)
  const known = useEvidence((state) => state.edges)
  const { edges } = useVisibleGraph()
  const unknown = edges.filter((edge) => !isDerived(edge) && !known.has(edge.id)).length
  if (failure) return <FailureNotice failure={failure} retry={() => void loadEvidence()} />
  if (unknown === 0) return null
  return (
    <p className="muted appears-late" role="status">
      <span className="spinner" aria-hidden="true" /> Counting publishers of{' '}
      {formatCount(unknown, 'edge', 'edges')}…
    </p>
  )
}
