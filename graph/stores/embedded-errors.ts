import { QueryNeedsNeo4j, StoreFull, StoreInUse, StoreUnusable } from '../store-errors.ts'

const panic = /assertion failed: index <= Self::MAX_CAPACITY/
/** A file too large, a full disk, a quota that is used up, in the words of the engine and of Node. */
const noRoom = /\(os error (27|28|122)\)|^(EFBIG|ENOSPC|EDQUOT):/
/** No right to write, a file in place of a folder, a disk that may only be read: likewise. */
const unwritable = /\(os error (1|13|20|30)\)|^(EPERM|EACCES|EEXIST|ENOTDIR|EROFS):/
/** A file that is no graph, or no longer whole, or lies beside what another one left. */
const damaged = /GRAFEO-(S002|V001)|invalid file header/
const locked = /lock/i

/** The failures of the embedded engine that its user can do something about, whoever asked. */
export function expected(error: Error): QueryNeedsNeo4j | undefined {
  if (!panic.test(error.message)) return undefined
  return new QueryNeedsNeo4j(
    'The embedded store cannot compare two nodes over a step of more than 65,535 rows.',
    'Ask for less at once, or run the query on Neo4j.',
    { cause: error },
  )
}

/** What went wrong with a graph that is kept in a file, or in memory. */
export function explain(error: unknown, file: string | undefined): unknown {
  if (!(error instanceof Error)) return error
  if (!noRoom.test(error.message)) return expected(error) ?? error
  return new StoreFull(
    `The graph${file ? ` in ${file}` : ''} cannot be written: ${error.message}`,
    'Make room on the disk, or name another place with SKEIN_DATA, and import again. What is loaded stays.',
    { cause: error },
  )
}

/** Why a graph cannot be opened, or the folder that it is to lie in be made. */
export function explainOpening(error: unknown, file: string | undefined): unknown {
  if (!(error instanceof Error) || file === undefined || noRoom.test(error.message)) {
    return explain(error, file)
  }
  const { message } = error
  const cause = { cause: error }
  if (unwritable.test(message)) {
    return new StoreUnusable(
      `Skein cannot write ${file}: ${message}`,
      'Name a folder that it may write in with SKEIN_DATA.',
      cause,
    )
  }
  if (damaged.test(message)) {
    return new StoreUnusable(
      `The graph in ${file} is damaged: ${message}`,
      `Delete ${file} and, where it is there, ${file}.wal: the next import makes the graph again.`,
      cause,
    )
  }
  if (!locked.test(message)) return error
  return new StoreInUse(
    `The graph in ${file} is open in another process.`,
    'Stop the other Skein, or give this one a place of its own with SKEIN_DATA.',
    cause,
  )
}
