import type { Dossier, Entry, Subject } from './dossier.ts'

/** The dossier with an entry at a place; at the end unless told. */
export function withEntry(dossier: Dossier, entry: Entry, place = dossier.entries.length): Dossier {
  return { ...dossier, entries: dossier.entries.toSpliced(place, 0, entry) }
}

export function withoutEntry(dossier: Dossier, id: string): Dossier {
  return { ...dossier, entries: dossier.entries.filter((entry) => entry.id !== id) }
}

/** The dossier with an entry again that was taken out of it: as it was before, and where. */
export function withEntryAgain(dossier: Dossier, entry: Entry, before: Dossier): Dossier {
  const place = before.entries.findIndex(({ id }) => id === entry.id)
  return withEntry(dossier, before.entries[place] ?? entry, place < 0 ? undefined : place)
}

/** The dossier with an entry moved to a place; past an end it stays at that end. */
export function withEntryAt(dossier: Dossier, id: string, place: number): Dossier {
  const entry = dossier.entries.find((one) => one.id === id)
  if (!entry) return dossier
  const rest = withoutEntry(dossier, id)
  return withEntry(rest, entry, Math.max(0, Math.min(place, rest.entries.length)))
}

export function withEntryChanged(
  dossier: Dossier,
  id: string,
  change: Partial<Pick<Entry, 'note' | 'basis'>>,
): Dossier {
  const entries = dossier.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry))
  return { ...dossier, entries }
}

/** By what it is told that two entries are of the same. Every view is one of its own. */
function keyOf(subject: Subject): string | undefined {
  switch (subject.kind) {
    case 'node':
      return subject.id
    case 'edge':
      return [subject.source, subject.type, subject.target].join('|')
    case 'derived link':
      return [subject.kind, subject.source, subject.target].join('|')
    case 'path':
      return [subject.kind, ...subject.nodes].join('|')
    case 'suggestion':
      return [subject.kind, subject.beside, subject.node].join('|')
    case 'view':
      return undefined
  }
}

/** Whether a dossier has an entry of this already. */
export function holds({ entries }: Dossier, subject: Subject): boolean {
  const key = keyOf(subject)
  return key !== undefined && entries.some((entry) => keyOf(entry.subject) === key)
}
