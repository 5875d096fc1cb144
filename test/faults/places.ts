import { afterAll } from 'vitest'
import { openStore } from '../../graph/open-store.ts'
import { readSettings, StoreSettings } from '../../graph/settings.ts'
import type { Store } from '../../graph/store.ts'
import type { Neo4jSettings } from '../../graph/stores/neo4j.ts'
import { Health } from '../../model/api/health.ts'
import { listen } from '../../server/listen.ts'
import { aDataFolder } from '../support/command.ts'
import { emptyStore } from '../support/stores.ts'

/** Where commands keep a graph, and where a test looks at it when they are gone. */
export interface Place {
  /** Settings for commands. */
  settings: Record<string, string>
  empty(folder: string): Promise<void>
  /** Does the work with the store that the commands use for this folder. */
  look<Result>(folder: string, work: (store: Store) => Promise<Result>): Promise<Result>
}

const open = (settings: Record<string, string>, folder: string) =>
  openStore(readSettings(StoreSettings, settings), folder)

/** A process holds an embedded graph for itself, so a test has it open only while it looks. */
export function embeddedPlace(): Place {
  const { path, remove } = aDataFolder()
  const settings = { SKEIN_DATA: path }
  return {
    settings,
    empty: async () => remove(),
    async look(folder, work) {
      const store = await open(settings, folder)
      try {
        return await work(store)
      } finally {
        await store.close()
      }
    },
  }
}

/** To be called at the top of a file or in a describe: it closes when that ends. */
export function neo4jPlace({ uri, user, password, database }: Neo4jSettings): Place {
  const data = aDataFolder()
  const settings = {
    SKEIN_DATA: data.path,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  }
  let store: Store | undefined
  afterAll(async () => {
    await store?.close()
    data.remove()
  })
  async function look<Result>(folder: string, work: (store: Store) => Promise<Result>): Promise<Result> {
    store ??= await open(settings, folder)
    return work(store)
  }
  return { settings, look, empty: (folder) => look(folder, emptyStore) }
}

/** What the server says of a store. */
export async function healthOf(store: Store): Promise<Health> {
  const server = await listen(store, { host: '127.0.0.1', port: 0 })
  try {
    return Health.parse(await (await fetch(new URL('/api/health', server.url))).json())
  } finally {
    await server.close()
  }
}
