import { availableParallelism } from 'node:os'
import neo4j, { type Driver, Neo4jError, type ServerInfo, type Session } from 'neo4j-driver'
import { z } from 'zod'
import { inTime } from '../in-time.ts'
import { runnersOf } from '../queries/runners.ts'
import { constraints, indexes } from '../schema.ts'
import { SearchHit } from '../search/rank.ts'
import type { Row, Statement, Store } from '../store.ts'
import { StoreClosed } from '../store-errors.ts'
import { boltParameters } from './bolt-parameters.ts'
import { type Asked, expected, silent, usualReadPatience } from './neo4j-errors.ts'
import { Both, inOne } from './neo4j-in-one.ts'
import {
  dropFullTextIndex,
  fullTextIndex,
  fullTextSearch,
  indexOfOtherTypes,
  titleIndex,
  titleWordSearch,
} from './neo4j-search.ts'

export interface Neo4jSettings {
  uri: string
  user: string
  password: string
  database: string
  /** Who asks what researchers ask: best a user who may only read. The same one as for all else when left out. */
  reader?: { user: string; password: string } | undefined
  /** How long a researcher's query may take, in milliseconds. */
  queryPatience?: number
  /** How long a read of Skein's own may take, in milliseconds. */
  readPatience?: number
}

/** A writer that stops in mid-transaction without ending would keep what it has locked from all others. */
const writeTimeout = 60_000

/** Who asks whether it is there does not wait as long as who asks for something. */
const greetingPatience = 5_000

/** A database that answers ends a read whose time is over by itself; it looks for those every two seconds. */
const grace = 3_000

/** A query may keep a processor of the database busy for its whole time; one is left to those who only look. */
const queriesAtOnce = availableParallelism() > 2 ? 2 : 1

/**
 * The driver notes with each question who asked it, should it fail, and what it notes of us ends where all who ask
 * come through. With source maps that takes a tenth of a millisecond.
 */
function withoutTrace<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const Found = z.object({ hits: z.array(SearchHit), total: z.int() })
const TitleWord = z.object({ word: z.string(), events: z.array(z.string()) })

export function openNeo4j(settings: Neo4jSettings): Store {
  const { uri, user, password, database, readPatience = usualReadPatience } = settings
  const asked: Asked = { uri, settings: 'NEO4J' }
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionTimeout: 5_000,
    // Many who ask at once are answered one after the other.
    connectionAcquisitionTimeout: 30_000,
    maxTransactionRetryTime: 5_000,
    userAgent: 'skein',
  })
  const limits = { timeout: readPatience }
  let isClosed = false
  const waiting = new Set<() => void>()
  const bookmarkManager = neo4j.bookmarkManager()
  const queries = runnersOf({
    place: async () => ({
      place: { kind: 'neo4j', settings: { ...settings, ...settings.reader } },
      opened: async () => {},
    }),
    version: () => 0,
    after: async () => [...(await bookmarkManager.getBookmarks())],
    patience: settings.queryPatience,
    most: queriesAtOnce,
  })

  async function inSession<Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>) {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager })
    try {
      return await work(session)
    } catch (error) {
      throw expected(error, asked) ?? error
    } finally {
      await session.close()
    }
  }

  /** In one round trip. When that fails for a reason that may pass, it is tried again in transactions that the driver repeats. */
  async function rowsIn(session: Session, { cypher, parameters }: Statement): Promise<Row[]> {
    if (isClosed) throw new StoreClosed()
    const given = boltParameters(parameters)
    const asking = withoutTrace(() => session.run(cypher, given, limits))
    const { records } = await asking.catch((error: unknown) => {
      if (isClosed) throw new StoreClosed()
      if (!neo4j.isRetryableError(error)) throw error
      return session.executeRead((transaction) => transaction.run(cypher, given), limits)
    })
    return records.map((record) => record.toObject())
  }

  /** A driver that is closed leaves what it was asked without an answer. */
  function untilClosed<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const letGo = () => reject(new StoreClosed())
      waiting.add(letGo)
      work.then(resolve, reject).finally(() => waiting.delete(letGo))
    })
  }

  /**
   * Only who reads is let go: a write that is given up might yet be carried out, beside those of the next import.
   * What a driver has asked it awaits for two minutes, and only then gives up the connection.
   */
  const awaited = (rows: Promise<Row[]>): Promise<Row[]> =>
    inTime(untilClosed(rows), readPatience + grace, () => silent(uri))

  const read = (statement: Statement): Promise<Row[]> =>
    awaited(inSession('READ', (session) => rowsIn(session, statement)))

  /** In one statement, unless one of the two is wrong: the other is not to suffer for it. */
  const readInTurn: Store['readInTurn'] = (first, second) => {
    const both = read(inOne(first, second)).then(([row]) => Both.parse(row))
    const orAlone = (alone: () => Promise<Row[]>) => (error: unknown) => {
      if (error instanceof Neo4jError) return alone()
      throw error
    }
    const rows = both.then((found) => found.first).catch(orAlone(() => read(first)))
    const seen = both.then((found) => found.second).catch(orAlone(() => rows.then(() => read(second))))
    return [rows, seen]
  }

  let greeting: Promise<ServerInfo> | undefined

  /** One connection is enough for all who ask. */
  function greet(): Promise<ServerInfo> {
    greeting ??= driver.getServerInfo({ database }).finally(() => {
      greeting = undefined
    })
    return greeting
  }

  return {
    kind: 'neo4j',
    read,
    readInTurn,
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
        const { cypher, parameters } = indexOfOtherTypes
        const { records } = await session.run(cypher, parameters)
        if (records.length > 0) await session.run(dropFullTextIndex)
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
        const { agent } = await inTime(greet(), greetingPatience, () => silent(uri))
        return agent?.replace('Neo4j/', '') ?? 'unknown'
      } catch (error) {
        throw expected(error, asked) ?? error
      }
    },
    queries,
    async close() {
      isClosed = true
      for (const letGo of waiting) letGo()
      await queries.close()
      await driver.close()
    },
  }
}
