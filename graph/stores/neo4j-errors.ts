import { Neo4jError } from 'neo4j-driver'
import { StoreAccessDenied, type StoreError, StoreUnavailable } from '../store-errors.ts'

export const readTimeout = 30_000

/** The failures of a Neo4j that its user can do something about. */
export function expected(error: unknown, uri: string): StoreError | undefined {
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
