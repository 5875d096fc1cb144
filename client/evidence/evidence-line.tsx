import type { Evidence } from '#model/api/evidence.ts'
import { evidenceWords } from './evidence-words.ts'
import { Warnings } from './warnings.tsx'

/** What stands behind something, in a line. */
export function EvidenceLine({ evidence }: { evidence: Evidence }) {
  return (
    <p className="muted evidence-line">
      {evidenceWords(evidence)}
      <Warnings evidence={evidence} />.
    </p>
  )
}
