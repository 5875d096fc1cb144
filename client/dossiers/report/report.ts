import type { Citation } from '#model/api/node.ts'
import type { Basis, Dossier, Entry, ToldEvent } from '../dossier.ts'
import { entryKind, entryTitle } from '../entry-words.ts'

/** A source as it is cited, under its number. */
export interface NumberedSource {
  number: number
  citation: Citation
  /** Of what corpus it was read, and when. */
  basis: Pick<Basis, 'corpus' | 'revision' | 'takenAt'>
  /** Where it is cited, in order: what the links back lead to. */
  places: string[]
}

/** One number in brackets. */
export interface Reference {
  number: number
  place: string
}

interface ReportedEvent {
  event: Omit<ToldEvent, 'citations'>
  references: Reference[]
}

export interface ReportedEntry {
  anchor: string
  title: string
  kind: string
  entry: Entry
  events: ReportedEvent[]
  /** In words; undefined when it could not be compared with what the corpus says now. */
  changes: readonly string[] | undefined
}

/** A dossier with its sources numbered in the order in which they are first cited: what every export is written of. */
export interface Report {
  dossier: Dossier
  entries: ReportedEntry[]
  sources: NumberedSource[]
  writtenAt: string
}

export type Changes = ReadonlyMap<string, readonly string[]>

export function reportOf(dossier: Dossier, changes: Changes, writtenAt: string): Report {
  const sources = new Map<string, NumberedSource>()
  const refer = (citation: Citation, basis: Basis): Reference => {
    const key = JSON.stringify([citation, basis.corpus, basis.revision])
    const source = sources.get(key) ?? { number: sources.size + 1, citation, basis, places: [] }
    sources.set(key, source)
    const place = `cited-${source.number}-${source.places.length + 1}`
    source.places.push(place)
    return { number: source.number, place }
  }
  const entries = dossier.entries.map((entry, index) => ({
    anchor: `entry-${index + 1}`,
    title: entryTitle(entry),
    kind: entryKind(entry),
    entry,
    events: entry.basis.told.map(({ citations, ...event }) => ({
      event,
      references: citations.map((citation) => refer(citation, entry.basis)),
    })),
    changes: changes.get(entry.id),
  }))
  return { dossier, entries, sources: [...sources.values()], writtenAt }
}
