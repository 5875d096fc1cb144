import type { Citation } from '#model/api/node.ts'
import {
  type Basis,
  type Dossier,
  type Entry,
  emptyDossier,
  type Subject,
  type ToldEvent,
} from './dossier.ts'

/** What a source says of itself, as a test needs it. */
export function aCitation(source: string, facts: Partial<Citation> = {}): Citation {
  return {
    source: `source:${source}`,
    url: `https://example.org/${source}`,
    archiveUrl: null,
    title: source,
    date: '1986-11-06',
    publisher: 'The Washington Post',
    publisherId: 'publisher:the-washington-post',
    tier: 1,
    ...facts,
  }
}

export function aToldEvent(id: string, citations: Citation[] = []): ToldEvent {
  return { id: `event:${id}`, type: 'Event', label: id, date: '1985-08-20', citations }
}

export function aBasis(parts: Partial<Basis> = {}): Basis {
  const told = parts.told ?? []
  return {
    corpus: 'examples',
    revision: 'a1',
    takenAt: '2026-03-04T05:06:07.000Z',
    nodes: told.map(({ citations: _, ...node }) => node),
    edges: [],
    events: told.map(({ id }) => id),
    told,
    ...parts,
  }
}

export function anEntry(subject: Subject, parts: Partial<Entry> = {}): Entry {
  return { id: JSON.stringify(subject), subject, note: '', basis: aBasis(), ...parts }
}

export function aDossier(entries: Entry[], parts: Partial<Dossier> = {}): Dossier {
  return { ...emptyDossier('Dossier'), entries, ...parts }
}
