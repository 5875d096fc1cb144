import { expect, it } from 'vitest'
import { QueryWrong, StoreBusy, StoreFull, StoreInUse } from '../store-errors.ts'
import { hearFailure, tellFailure } from './messages.ts'

function heard(error: unknown): Error {
  const reply = tellFailure(error)
  if (reply.kind !== 'failed') throw new Error('it is a failure that the store expects')
  return hearFailure(reply.failure)
}

it.each([QueryWrong, StoreBusy, StoreFull, StoreInUse])(
  'an error that a runner tells of stays what it is',
  (Kind) => {
    const position = { offset: 9, line: 2, column: 3 }
    const error = heard(new Kind('It is so.', 'Do this.', { position }))
    expect(error).toBeInstanceOf(Kind)
    expect(error).toMatchObject({ detail: 'It is so.', hint: 'Do this.', position })
  },
)
