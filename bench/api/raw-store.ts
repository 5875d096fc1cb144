import neo4j from 'neo4j-driver'
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

/** Each statement on its own, in the one round trip that the driver needs for it. */
export function rawNeo4j({ uri, user, password, database }: Neo4jSettings): RawStore {
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
export function rawEmbedded(file: string): RawStore {
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
