import { Neo4jError } from 'neo4j-driver'
import {
  StoreAccessDenied,
  type StoreError,
  StoreLacksIndex,
  StoreNotPermitted,
  StoreUnavailable,
} from '../store-errors.ts'

/** How long a read may take, in milliseconds, unless a store is opened with another limit. */
export const usualReadPatience = 30_000

/** Which Neo4j was asked, and which settings name who asked it. */
export interface Asked {
  uri: string
  settings: 'NEO4J' | 'NEO4J_READER'
}

function denied({ code }: Neo4jError, { uri, settings }: Asked, cause: ErrorOptions): StoreAccessDenied {
  const check = `Check ${settings}_USER and ${settings}_PASSWORD`
  if (code.endsWith('AuthenticationRateLimit')) {
    return new StoreAccessDenied(
      `Neo4j at ${uri} lets nobody in under this name for some seconds: too many wrong passwords came before.`,
      `${check}, also of whatever else signs in under this name.`,
      cause,
    )
  }
  return new StoreAccessDenied(`Neo4j at ${uri} refused the sign-in.`, `${check}.`, cause)
}

/** The failures of a Neo4j that its user can do something about. */
export function expected(error: unknown, asked: Asked): StoreError | undefined {
  if (!(error instanceof Neo4jError)) return undefined
  const { code, message } = error
  const { uri, settings } = asked
  const cause = { cause: error }
  if (code.endsWith('WriteOnReadOnlyAccessDatabase')) {
    return new StoreNotPermitted(
      `Neo4j at ${uri} keeps this database read-only.`,
      'What it holds can be shown. To import, let it be written: server.databases.read_only.',
      cause,
    )
  }
  if (code === 'Neo.ClientError.Security.Forbidden') {
    return new StoreNotPermitted(
      `Neo4j at ${uri} does not permit this: ${message}`,
      `Check what ${settings}_USER may do; docs/deploying.md tells what is needed.`,
      cause,
    )
  }
  if (code.startsWith('Neo.ClientError.Security')) return denied(error, asked, cause)
  if (/no such fulltext schema index/i.test(message)) {
    return new StoreLacksIndex(
      `The database of Neo4j at ${uri} lacks an index that searches need.`,
      'Import again, or start Skein again: both make it.',
      cause,
    )
  }
  if (code.endsWith('ProcedureCallFailed') && message.includes('db.awaitIndexes')) {
    return new StoreUnavailable(
      `Neo4j at ${uri} is still making an index that Skein needs, which takes minutes for a large graph.`,
      'It goes on by itself: start Skein again in a while.',
      cause,
    )
  }
  if (code.includes('OutOfMemory')) {
    return new StoreUnavailable(
      `Neo4j at ${uri} has not enough memory for this.`,
      'Ask for less at once, or give it more: dbms.memory.transaction.total.max, server.memory.heap.max_size.',
      cause,
    )
  }
  if (['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code) || error.retriable) {
    return silent(uri, cause)
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return tooLate(uri, cause)
  if (code.startsWith('Neo.DatabaseError')) {
    return new StoreUnavailable(`Neo4j at ${uri} failed: ${message}`, 'Its own log says more.', cause)
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnavailable(
      `Neo4j at ${uri} has no such database.`,
      'Check NEO4J_DATABASE, or create the database.',
      cause,
    )
  }
  return undefined
}

export function silent(uri: string, cause: ErrorOptions = {}): StoreUnavailable {
  return new StoreUnavailable(
    `Neo4j at ${uri} does not answer.`,
    'Check that it runs and that NEO4J_URI is right.',
    cause,
  )
}

function tooLate(uri: string, cause: ErrorOptions = {}): StoreUnavailable {
  return new StoreUnavailable(
    `Neo4j at ${uri} did not answer in time.`,
    'Ask for less at once, or try again when it has less to do.',
    cause,
  )
}
