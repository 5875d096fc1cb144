import type { Evidence } from '#model/api/evidence.ts'
import { warningsOf } from './evidence-words.ts'

/** " (single source, unrated only)", or nothing where all is well. */
export function Warnings({ evidence }: { evidence: Pick<Evidence, 'flags'> }) {
  const warnings = warningsOf(evidence)
  return warnings.length > 0 && <span className="warning"> ({warnings.join(', ')})</span>
}
