import type { Finding } from '../rules/rule.ts'
import type { Outline } from './event-file.ts'

/** What only shows when all events are seen together, each with the file and the field to look at first. */
export type Report = (file: string, finding: Finding) => void

/** A look at each event of a corpus in turn, to tell at the end what was found. */
export interface CorpusCheck {
  see(event: Outline): void
  tell(report: Report): void
}
