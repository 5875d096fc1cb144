import { Neo4jError } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { StoreUnavailable } from '../store-errors.ts'
import { expected } from './neo4j-errors.ts'

const asked = { uri: 'bolt://graph.example', settings: 'NEO4J' } as const

function failed(code: string, message: string): Neo4jError {
  return new Neo4jError(message, code, '50N42', 'error: general processing exception')
}

it('says of a large graph whose indexes are still being made that it is to be tried again', () => {
  const why =
    'Failed to invoke procedure `db.awaitIndexes`: Caused by: java.lang.IllegalStateException: Expected all indexes to come online within a reasonable time.'
  const error = expected(failed('Neo.ClientError.Procedure.ProcedureCallFailed', why), asked)
  expect(error).toBeInstanceOf(StoreUnavailable)
  expect(error?.detail).toContain('is still making an index')
  expect(error?.hint).toBe('It goes on by itself: start Skein again in a while.')
})

it('knows nothing of what another procedure failed for', () => {
  const why = 'Failed to invoke procedure `db.labels`: Caused by: java.lang.NullPointerException'
  expect(expected(failed('Neo.ClientError.Procedure.ProcedureCallFailed', why), asked)).toBe(undefined)
})
