import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { z } from 'zod'
import { runnersOf } from '../queries/runners.ts'
import { constraints, indexes } from '../schema.ts'
import { SearchHit } from '../search/rank.ts'
import type { Row, Statement, Store } from '../store.ts'
import { boltParameters } from './bolt-parameters.ts'
import { expected, readTimeout } from './neo4j-errors.ts'
import { fullTextIndex, fullTextSearch, titleIndex, titleWordSearch } from './neo4j-search.ts'

export interface Neo4jSettings {
  uri: string
  user: string
  password: string
  database: string
  /** Who asks what researchers ask: best a user who may only read. The same one as for all else when left out. */
  reader?: { user: string; password: string } | undefined
  /** How long a researcher's query may take, in milliseconds. */
  queryPatience?: number
}

/** A writer that stops in mid-transaction without ending would keep what it has locked from all others. */
const writeTimeout = 60_000

const Found = z.object({ hits: z.array(SearchHit), total: z.int() })
const TitleWord = z.object({ word: z.string(), events: z.array(z.string()) })

export function openNeo4j(settings: Neo4jSettings): Store {
  const { uri, user, password, database } = settings
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 10_000,
    userAgent: 'skein',
  })
  const bookmarkManager = neo4j.bookmarkManager()
  const queries = runnersOf({
    place: async () => ({
      place: { kind: 'neo4j', settings: { ...settings, ...settings.reader } },
      opened: async () => {},
    }),
    version: () => 0,
    patience: settings.queryPatience,
  })

  async function inSession<Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>) {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager })
    try {
      return await work(session)
    } catch (error) {
      throw expected(error, uri) ?? error
    } finally {
      await session.close()
    }
  }

  const read = ({ cypher, parameters }: Statement): Promise<Row[]> =>
    inSession('READ', (session) =>
      session.executeRead(
        async (transaction) => {
          const { records } = await transaction.run(cypher, boltParameters(parameters))
          return records.map((record) => record.toObject())
        },
        { timeout: readTimeout },
      ),
    )

  return {
    kind: 'neo4j',
    read,
    write: (statements) =>
      inSession('WRITE', (session) =>
        session.executeWrite(
          async (transaction) => {
            for (const { cypher, parameters } of statements) {
              await transaction.run(cypher, boltParameters(parameters))
            }
          },
          { timeout: writeTimeout },
        ),
      ),
    applySchema: () =>
      inSession('WRITE', async (session) => {
        for (const statement of [...constraints, ...indexes, fullTextIndex, titleIndex]) {
          await session.run(statement)
        }
        await session.run('CALL db.awaitIndexes(60)')
      }),
    async search(terms, types, limit) {
      const [row] = await read(fullTextSearch(terms, types, limit))
      return Found.parse(row)
    },
    titleWords: async (words, most) => z.array(TitleWord).parse(await read(titleWordSearch(words, most))),
    refreshSearch: async () => {},
    forgetSearch: () => {},
    async version() {
      try {
        const { agent } = await driver.getServerInfo({ database })
        return agent?.replace('Neo4j/', '') ?? 'unknown'
      } catch (error) {
        throw expected(error, uri) ?? error
      }
    },
    queries,
    async close() {
      await queries.close()
      await driver.close()
    },
  }
}
