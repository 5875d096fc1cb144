import { afterEach, expect, it, vi } from 'vitest'
import { useConsole } from './console-store.ts'
import { cancelQuery, runQuery } from './run-query.ts'

const answer = {
  columns: ['one'],
  rows: [[1]],
  nodes: [],
  edges: [],
  shown: 1,
  total: 1,
  truncated: false,
  notes: [],
  milliseconds: 1,
}

afterEach(() => {
  cancelQuery()
  vi.unstubAllGlobals()
})

it('goes on with the query that is running when what is in the editor cannot be asked', async () => {
  let respond: (response: Response) => void = () => {}
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    return new Promise<Response>((resolve, reject) => {
      respond = resolve
      signal?.addEventListener('abort', () => reject(signal.reason))
    })
  })
  useConsole.setState({ query: 'RETURN 1 AS one' })
  const running = runQuery()
  useConsole.setState({ query: '' })
  await runQuery()
  respond(Response.json(answer))
  await running
  expect(useConsole.getState()).toMatchObject({ run: { kind: 'idle' }, answered: { answer } })
})
