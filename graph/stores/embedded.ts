import { constants, mkdirSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { runnersOf } from '../queries/runners.ts'
import { constraints, indexes, lookups } from '../schema.ts'
import type { Row, Statement, Store } from '../store.ts'
import { StoreClosed } from '../store-errors.ts'
import { explain, explainOpening } from './embedded-errors.ts'
import { keptSearch } from './kept-search.ts'

export interface EmbeddedSettings {
  /** Where the graph is kept; in memory only when left out. */
  file?: string
  /** Opens a file that is there, writes nothing and leaves no trace. */
  readOnly?: boolean
  /** Answers without ORDER BY come in random order, so that a test finds who relies on one. */
  shuffleUnordered?: boolean
  /** How long a researcher's query may take, in milliseconds. */
  queryPatience?: number
}

function open({ file, readOnly = false, shuffleUnordered = false }: EmbeddedSettings) {
  try {
    if (file && readOnly) return grafeo.GrafeoDB.openReadOnly(file)
    if (file) mkdirSync(dirname(file), { recursive: true })
    return grafeo.GrafeoDB.create(file ?? null, { shuffleUnordered })
  } catch (error) {
    throw explainOpening(error, file)
  }
}

/** A commit that failed has rolled back by itself, and yet counts as active. */
function rollBack(transaction: Pick<grafeo.Transaction, 'rollback'>): void {
  try {
    transaction.rollback()
  } catch {}
}

export function openEmbedded(settings: EmbeddedSettings = {}): Store {
  const database = open(settings)
  let lastWrite: Promise<void> = Promise.resolve()
  let writes = 0
  let closing: Promise<void> | undefined

  /** The engine itself answers even when it is closed, and so would keep a process from ending. */
  async function read({ cypher, parameters }: Statement): Promise<Row[]> {
    if (closing) throw new StoreClosed()
    try {
      return (await database.executeCypher(cypher, parameters)).toArray()
    } catch (error) {
      throw explain(error, settings.file)
    }
  }

  async function writeAll(statements: readonly Statement[]): Promise<void> {
    const transaction = database.beginTransaction()
    try {
      for (const { cypher, parameters } of statements) await transaction.executeCypher(cypher, parameters)
      transaction.commit()
    } catch (error) {
      rollBack(transaction)
      throw explain(error, settings.file)
    }
  }

  async function makeSchema(): Promise<void> {
    try {
      for (const statement of [...constraints, ...lookups, ...indexes]) {
        await database.executeCypher(statement)
      }
    } catch (error) {
      throw explain(error, settings.file)
    }
  }

  /** A copy for one runner, since the engine lets nobody else open a file that it holds open. */
  async function copyTo(copy: string): Promise<void> {
    try {
      if (!settings.file) return database.save(copy)
      if (!settings.readOnly) database.walCheckpoint()
      await copyFile(settings.file, copy, constants.COPYFILE_FICLONE)
    } catch (error) {
      throw explain(error, settings.file)
    }
  }

  /** What must not be while something is written waits for it, and is waited for. */
  function betweenWrites<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = lastWrite.then(work)
    lastWrite = done.then(
      () => {},
      () => {},
    )
    return done
  }

  /** The engine takes one writer at a time, so each write waits for the one before. */
  async function inTurn(write: () => Promise<void>): Promise<void> {
    if (closing) throw new StoreClosed()
    return betweenWrites(() => {
      writes++
      return write()
    })
  }

  const queries = runnersOf({
    async place() {
      const folder = await mkdtemp(join(tmpdir(), 'skein-runner-'))
      const file = join(folder, 'graph.grafeo')
      const remove = () => rm(folder, { recursive: true, force: true })
      try {
        await betweenWrites(() => copyTo(file))
      } catch (error) {
        await remove()
        throw error
      }
      return { place: { kind: 'embedded', file }, opened: remove }
    },
    version: () => writes,
    patience: settings.queryPatience,
  })

  const { endSearch, ...search } = keptSearch(read)

  async function close(): Promise<void> {
    await Promise.all([queries.close(), endSearch()])
    await lastWrite
    try {
      if (settings.file && !settings.readOnly) database.walCheckpoint()
      database.close()
    } catch (error) {
      throw explain(error, settings.file)
    }
  }

  return {
    kind: 'embedded',
    read,
    readInTurn(first, second) {
      const rows = read(first)
      return [rows, rows.then(() => read(second))]
    },
    write: (statements) => inTurn(() => writeAll(statements)),
    applySchema: () => inTurn(makeSchema),
    ...search,
    queries,
    version: async () => `grafeo ${database.version()}`,
    close() {
      closing ??= close()
      return closing
    },
  }
}
