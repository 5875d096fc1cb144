import { QueryNeedsNeo4j } from '../store-errors.ts'

const panic = /assertion failed: index <= Self::MAX_CAPACITY/

/** The failures of the embedded engine that its user can do something about, whoever asked. */
export function expected(error: Error): QueryNeedsNeo4j | undefined {
  if (!panic.test(error.message)) return undefined
  return new QueryNeedsNeo4j(
    'The embedded store cannot compare two nodes over a step of more than 65,535 rows.',
    'Ask for less at once, or run the query on Neo4j.',
    { cause: error },
  )
}
