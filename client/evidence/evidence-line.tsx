import type { Evidence } from '#model/api/evidence.ts'
import { evidenceWords } from './evidence-words.ts'
import { Warnings } from './warnings.tsx'

/** What stands behind something: how many independent publishers, and what there is to mind. */
export function EvidenceSummary({ evidence }: { evidence: Evidence }) {
  if (evidence.publishers === 0) return <span className="warning">{evidenceWords(evidence)}</span>
  return (
    <>
      {evidenceWords(evidence)}
      <Warnings evidence={evidence} />
    </>
  )
}

export function EvidenceLine({ evidence }: { evidence: Evidence }) {
  return (
    <p className="muted evidence-line">
      <EvidenceSummary evidence={evidence} />.
    </p>
  )
}
