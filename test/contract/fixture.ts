import type { Store } from '../../graph/store.ts'
import { type ImportResult, importFolder } from '../../importer/import-folder.ts'
import { anEvent, withFolder } from '../support/factories.ts'
import { importCutShort } from '../support/import-cut-short.ts'

const post = {
  title: 'Arms for hostages',
  url: 'https://www.washingtonpost.com/a',
  publisher: 'The Washington Post',
  date: '1986-11-06',
}
const report = {
  title: 'Tower report',
  url: 'https://archive.org/tower',
  publisher: 'Tower Commission',
  tier: 1,
}

/** Four events in which most things occur once and one actor, Ann, is in all of them. */
export const events = [
  anEvent({
    id: 'e1',
    title: 'The first shipment',
    date: '1985-08-20',
    importance: 8,
    actors: ['Ann', 'Bob'],
    tags: ['arms sales'],
    sources: [{ ...post, tier: 2 }, report],
    related_events: ['e2'],
  }),
  anEvent({
    id: 'e2',
    title: 'The second shipment',
    date: '1985-09',
    importance: 8,
    actors: ['Ann'],
    sources: [post],
  }),
  anEvent({
    id: 'e3',
    title: 'A year of silence',
    date: '1986',
    actors: ['Ann', 'Cyrus José'],
    related_events: ['e1'],
  }),
  anEvent({
    id: 'e4',
    title: 'The inquiry',
    date: '1986-12-01/1987-02-26',
    importance: 10,
    actors: ['Ann'],
    tags: ['inquiry', 'arms sales'],
    sources: [{ ...report, tier: 1 }],
    body: 'It asked who knew of [[e1]] at the airstrip.',
    summary: 'The commission reports.',
  }),
]

/** An import that has loaded some of them: the graph is not whole then. */
export async function interruptImport(store: Store, files = events): Promise<void> {
  await withFolder(files, (folder) => importCutShort({ folder, store }, 6))
}

/** The store, one of whose questions is answered after an import that another takes back before the next. */
export function changedForOneQuestion(store: Store, nth: number, files: typeof events): Store {
  let asked = 0
  return {
    ...store,
    async read(reading) {
      if (++asked !== nth) return store.read(reading)
      await importEvents(store, files)
      const rows = await store.read(reading)
      await importEvents(store)
      return rows
    },
  }
}

export function importEvents(store: Store, files = events): Promise<ImportResult> {
  return withFolder(files, (folder) => importFolder({ folder, store }))
}
