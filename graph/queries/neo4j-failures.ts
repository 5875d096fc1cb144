import { Neo4jError } from 'neo4j-driver'
import { QueryWrong } from '../store-errors.ts'
import { type Asked, expected } from '../stores/neo4j-errors.ts'
import { tooLarge, tooLong } from './stopped.ts'

const place = /\s*\(line (\d+), column (\d+) \(offset: (\d+)\)\)[\s\S]*$/

function wrong(error: Neo4jError, before: string): QueryWrong {
  const [, line, column, offset] = place.exec(error.message)?.map(Number) ?? []
  const position =
    line !== undefined && column !== undefined && offset !== undefined
      ? { line: line - (before.split('\n').length - 1), column, offset: offset - before.length }
      : undefined
  return new QueryWrong(
    error.message.replace(place, ''),
    'docs/querying.md tells what the graph holds and what a query may use.',
    { cause: error, position },
  )
}

/** What went wrong in the words of Skein. `before` is what was put in front of the query. */
export function explainFailure(
  error: unknown,
  { patience, ...asked }: Asked & { patience: number },
  before: string,
): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code } = error
  if (code.includes('TransactionTimedOut') || code.endsWith('Transaction.Terminated'))
    return tooLong(patience)
  if (code.includes('OutOfMemory')) return tooLarge(error)
  return expected(error, asked) ?? (code.startsWith('Neo.ClientError') ? wrong(error, before) : error)
}
