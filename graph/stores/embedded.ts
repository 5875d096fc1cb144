import grafeo from '@grafeo-db/js'
import { z } from 'zod'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { constraints, indexes, lookups } from '../schema.ts'
import type { Row, Statement, Store } from '../store.ts'
import { QueryNeedsNeo4j, StoreInUse } from '../store-errors.ts'
import { buildSearch } from './embedded-search.ts'

const enginePanic = /assertion failed: index <= Self::MAX_CAPACITY/
const fileLocked = /lock/i

export interface EmbeddedSettings {
  /** Where the graph is kept; in memory only when left out. */
  file?: string
  /** Answers without ORDER BY come in random order, so that a test finds who relies on one. */
  shuffleUnordered?: boolean
}

function open({ file, shuffleUnordered = false }: EmbeddedSettings) {
  try {
    return grafeo.GrafeoDB.create(file ?? null, { shuffleUnordered })
  } catch (error) {
    if (error instanceof Error && fileLocked.test(error.message)) {
      throw new StoreInUse(
        `The graph in ${file} is open in another process.`,
        'Stop the other Skein, or give this one a place of its own with SKEIN_DATA.',
        { cause: error },
      )
    }
    throw error
  }
}

function explain(error: unknown): unknown {
  return error instanceof Error && enginePanic.test(error.message)
    ? new QueryNeedsNeo4j(
        'The embedded store cannot compare two nodes over a step of more than 65,535 rows.',
        'Ask for less at once, or run the query on Neo4j.',
        { cause: error },
      )
    : error
}

const SearchRow = z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) })

export function openEmbedded(settings: EmbeddedSettings = {}): Store {
  const database = open(settings)
  let searchIndex: ReturnType<typeof buildSearch> | undefined
  let lastWrite: Promise<void> = Promise.resolve()

  async function read({ cypher, parameters }: Statement): Promise<Row[]> {
    try {
      return (await database.executeCypher(cypher, parameters)).toArray()
    } catch (error) {
      throw explain(error)
    }
  }

  async function writeAll(statements: readonly Statement[]): Promise<void> {
    const transaction = database.beginTransaction()
    try {
      for (const { cypher, parameters } of statements) await transaction.executeCypher(cypher, parameters)
      transaction.commit()
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw explain(error)
    }
  }

  async function documentsOf(type: NodeType) {
    const rows = await read({
      cypher: `MATCH (n:${type}) RETURN n.id AS id, properties(n) AS properties ORDER BY id`,
      parameters: {},
    })
    return z
      .array(SearchRow)
      .parse(rows)
      .map((row) => ({ ...row, type }))
  }

  async function indexAll() {
    return buildSearch((await Promise.all(nodeTypes.map(documentsOf))).flat())
  }

  return {
    kind: 'embedded',
    read,
    /** The engine takes one writer at a time, so each write waits for the one before. */
    write(statements) {
      const write = lastWrite.then(() => writeAll(statements))
      lastWrite = write.catch(() => {})
      return write
    },
    async applySchema() {
      for (const statement of [...constraints, ...lookups, ...indexes]) {
        await database.executeCypher(statement)
      }
    },
    async search(terms, types, limit) {
      searchIndex ??= indexAll()
      const search = await searchIndex
      return search(terms, types, limit)
    },
    async refreshSearch() {
      searchIndex = indexAll()
      await searchIndex
    },
    version: async () => `grafeo ${database.version()}`,
    async close() {
      await lastWrite
      if (settings.file) database.walCheckpoint()
      database.close()
    },
  }
}
