import type { ExportedGraph } from '../../export/exported-graph.ts'
import { contextOf, countWords } from '../../share/view-facts.ts'
import { isDerived } from '../../view/view-edge.ts'
import { dayByClock, formatDate } from '../../wording/format-date.ts'
import { formatCount, formatNumber } from '../../wording/format-number.ts'
import type { Basis, Entry, SubjectOf } from '../dossier.ts'
import {
  connectionWords,
  edgesOfSteps,
  eventsBehindWords,
  labelOf,
  standingWords,
  unsummedWords,
  untoldWords,
} from '../entry-words.ts'
import type { NumberedSource, Report } from './report.ts'

/** Words for every form of a report, so that all forms say the same. */
export function asOf({ corpus, revision, takenAt }: Pick<Basis, 'corpus' | 'revision' | 'takenAt'>): string {
  return `${corpus}, revision ${revision ?? 'unknown'}, accessed ${formatDate(dayByClock(takenAt))}`
}

/** "Dossier of 7 entries and 12 sources, written 3 March 2026 by Skein." A source cited in two ways is one of them. */
export function headWords({ entries, sources, writtenAt }: Report): string {
  const { size } = new Set(sources.map(({ citation }) => citation.source))
  const counts = `${formatCount(entries.length, 'entry', 'entries')} and ${formatCount(size, 'source', 'sources')}`
  return `Dossier of ${counts}, written ${formatDate(dayByClock(writtenAt))} by Skein.`
}

export const caution =
  'The entries say what the files of the corpus say, as of the revision named with each. That two names stand in one event does not say that they met, and the number of sources is not their worth.'

/** What must be said of an entry for what it is of, or undefined. */
export function cautionOf({ kind }: Entry['subject']): string | undefined {
  if (kind === 'derived link') return 'Worked out from shared events: not a fact of the corpus.'
  if (kind === 'suggestion') return 'A suggestion is a place to look, not a finding.'
  return undefined
}

export function uncompared(changes: readonly string[] | undefined): string | undefined {
  return changes === undefined
    ? 'Whether it has changed since could not be asked when this was written.'
    : undefined
}

/** Says so where not all events behind an entry are told, or they are not added up. */
export function incompleteWords(entry: Pick<Entry, 'subject' | 'basis'>): string | undefined {
  const words = [untoldWords(entry) && `${eventsBehindWords(entry)}.`, unsummedWords(entry)].filter(Boolean)
  return words.length > 0 ? words.join(' ') : undefined
}

export function tierWords({ citation: { tier } }: NumberedSource): string {
  return tier === null ? 'Unrated' : `Tier ${formatNumber(tier)}`
}

export function sourceDate({ citation: { date } }: NumberedSource): string | undefined {
  return date === null ? undefined : formatDate(date)
}

/** Node by node how a path leads on, each with its date and status and what the edges to the next say. */
export function pathSteps(subject: SubjectOf<'path'>, basis: Basis) {
  const { nodes } = basis
  const steps = edgesOfSteps(subject, basis)
  return subject.nodes.map((id, index) => {
    const between = steps[index]?.map((edge) => connectionWords(edge, nodes)) ?? []
    const isBroken = steps[index]?.length === 0
    const node = nodes.find((one) => one.id === id)
    return {
      id,
      label: labelOf(id, nodes),
      standing: node && standingWords(node),
      onwards: isBroken ? ['Nothing in the corpus joins it to the next.'] : between,
    }
  })
}

/** What a view holds: as it is drawn, or as it was collected when it was too large for that. */
export function viewWords({ view }: SubjectOf<'view'>, graph: ExportedGraph | null): string {
  const { facts } = graph ?? view
  const large = graph === null ? ['It is too large to be drawn and listed here.'] : []
  const isOlder = graph?.edges.some(isDerived) && facts.revision !== view.facts.revision
  const older = isOlder ? [`Its derived links are of revision ${view.facts.revision}.`] : []
  return [`${countWords(facts, graph?.lack)}.`, ...contextOf(facts), ...older, ...large].join(' ')
}
