import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver'
import { z } from 'zod'
import { constraints, indexes } from '../schema.ts'
import { SearchHit } from '../search/rank.ts'
import type { Parameter, Parameters, Row, Statement, Store } from '../store.ts'
import { StoreAccessDenied, type StoreError, StoreUnavailable } from '../store-errors.ts'
import { fullTextIndex, fullTextSearch, titleIndex, titleWordSearch } from './neo4j-search.ts'

export interface Neo4jSettings {
  uri: string
  user: string
  password: string
  database: string
}

const readTimeout = 30_000
/** A writer that stops in mid-transaction without ending would keep what it has locked from all others. */
const writeTimeout = 60_000

/** Neo4j refuses a float where it counts, and every JavaScript number is one. Beyond 2^53 it stays one. */
function toBolt(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toBolt)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toBolt(item)]))
  }
  return value
}

function boltParameters(parameters: Parameters) {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toBolt(value)]))
}

const Found = z.object({ hits: z.array(SearchHit), total: z.int() })
const TitleWord = z.object({ word: z.string(), events: z.array(z.string()) })

function expected(error: unknown, uri: string): StoreError | undefined {
  if (!(error instanceof Neo4jError)) return undefined
  if (error.code.startsWith('Neo.ClientError.Security')) {
    return new StoreAccessDenied(
      `Neo4j at ${uri} refused the sign-in.`,
      'Check NEO4J_USER and NEO4J_PASSWORD.',
      { cause: error },
    )
  }
  if (error.code.includes('OutOfMemory')) {
    return new StoreUnavailable(
      `Neo4j at ${uri} has not enough memory for this.`,
      'Ask for less at once, or give it more: dbms.memory.transaction.total.max, server.memory.heap.max_size.',
      { cause: error },
    )
  }
  if (['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(error.code) || error.retriable) {
    return new StoreUnavailable(
      `Neo4j at ${uri} does not answer.`,
      'Check that it runs and that NEO4J_URI is right.',
      { cause: error },
    )
  }
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new StoreUnavailable(
      `Neo4j at ${uri} did not answer within ${readTimeout / 1_000} seconds.`,
      'Ask for less at once, or try again when it has less to do.',
      { cause: error },
    )
  }
  if (error.code.startsWith('Neo.DatabaseError')) {
    return new StoreUnavailable(`Neo4j at ${uri} failed: ${error.message}`, 'Its own log says more.', {
      cause: error,
    })
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnavailable(
      `Neo4j at ${uri} has no such database.`,
      'Check NEO4J_DATABASE, or create the database.',
      { cause: error },
    )
  }
  return undefined
}

export function openNeo4j({ uri, user, password, database }: Neo4jSettings): Store {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 10_000,
    userAgent: 'skein',
  })
  const bookmarkManager = neo4j.bookmarkManager()

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
    async version() {
      try {
        const { agent } = await driver.getServerInfo({ database })
        return agent?.replace('Neo4j/', '') ?? 'unknown'
      } catch (error) {
        throw expected(error, uri) ?? error
      }
    },
    close: () => driver.close(),
  }
}
