import { resolve } from 'node:path'
import neo4j from 'neo4j-driver'
import { dataFolder } from '#graph/open-store.ts'
import type { StoreSettings } from '#graph/settings.ts'
import { boltParameters } from '../../graph/stores/bolt-parameters.ts'
import { openEmbedded } from '../../graph/stores/embedded.ts'
import type { Neo4jSettings } from '../../graph/stores/neo4j.ts'
import { fullTextSearch, titleWordSearch } from '../../graph/stores/neo4j-search.ts'
import type { Call } from './recording.ts'

/** The driver or engine with nothing of ours around it: the floor of every answer. */
export interface RawStore {
  run(call: Call): Promise<unknown>
  close(): Promise<void>
}

/** One after the other, as the server asks them. */
export async function callAll(raw: RawStore, calls: readonly Call[]): Promise<void> {
  for (const call of calls) await raw.run(call)
}

/** Each statement on its own, in the one round trip that the driver needs for it. */
function rawNeo4j({ uri, user, password, database }: Neo4jSettings): RawStore {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
  })

  async function read(cypher: string, parameters: object): Promise<unknown> {
    const session = driver.session({ database, defaultAccessMode: 'READ' })
    try {
      return (await session.run(cypher, parameters)).records
    } finally {
      await session.close()
    }
  }

  return {
    run(call) {
      if (call.kind === 'version') return driver.getServerInfo({ database })
      const statement =
        call.kind === 'search'
          ? fullTextSearch(call.terms, call.types, call.limit)
          : call.kind === 'title words'
            ? titleWordSearch(call.words, call.most)
            : call.kind === 'query'
              ? call.query
              : call.statement
      return read(statement.cypher, boltParameters(statement.parameters))
    },
    close: () => driver.close(),
  }
}

/** The engine in this process, and the full-text index beside it. */
function rawEmbedded(file: string): RawStore {
  const store = openEmbedded({ file, readOnly: true })
  return {
    run(call) {
      if (call.kind === 'version') return store.version()
      if (call.kind === 'search') return store.search(call.terms, call.types, call.limit)
      if (call.kind === 'title words') return store.titleWords(call.words, call.most)
      return store.read(call.kind === 'query' ? call.query : call.statement)
    },
    close: () => store.close(),
  }
}

/** The engine lets nobody else open the file that the server has open, so the floor has a copy of it. */
export function floorFile(settings: StoreSettings, folder: string): string {
  return resolve(dataFolder(settings, folder), 'floor.grafeo')
}

export function openRaw(settings: StoreSettings, folder: string): RawStore {
  if (!settings.NEO4J_URI) return rawEmbedded(floorFile(settings, folder))
  return rawNeo4j({
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  })
}
