import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useStatus } from '../view/status-store.ts'
import { useConsole } from './console-store.ts'
import { isSame } from './kept-queries.ts'
import { askedWith, cancelQuery, runQuery, takeQuery } from './run-query.ts'

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
  revision: 'first',
}

let respond: () => void

beforeEach(() => {
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    return new Promise<Response>((resolve, reject) => {
      respond = () => resolve(Response.json(answer))
      signal?.addEventListener('abort', () => reject(signal.reason))
    })
  })
})

afterEach(() => {
  cancelQuery()
  vi.unstubAllGlobals()
})

it('goes on with the query that is running when what is in the editor cannot be asked', async () => {
  useConsole.setState({ query: 'RETURN 1 AS one' })
  const running = runQuery()
  useConsole.setState({ query: '' })
  await runQuery()
  respond()
  await running
  expect(useConsole.getState()).toMatchObject({ run: { kind: 'idle' }, answered: { answer } })
})

it('gives up the query that is running when another is put into the editor', async () => {
  useConsole.setState({ query: 'RETURN 1 AS one' })
  const running = runQuery()
  takeQuery({ query: 'RETURN 2 AS two', fields: {} })
  respond()
  await running
  expect(useConsole.getState()).toMatchObject({ run: { kind: 'idle' }, answered: null })
})

it('knows an answer to other values of the same query from one to these', async () => {
  const fields = (text: string) => ({ name: { kind: 'text' as const, text } })
  useConsole.setState({ query: 'RETURN $name AS one', fields: fields('North') })
  const running = runQuery()
  respond()
  await running
  const { answered } = useConsole.getState()
  if (!answered) throw new Error('it was answered')
  const isOld = () => !isSame(answered.asked, askedWith(useConsole.getState()))
  expect(isOld()).toBe(false)
  useConsole.setState({ fields: fields('Poindexter') })
  expect(isOld()).toBe(true)
})

it('says what must be filled in before a query can be asked', async () => {
  useConsole.setState({
    query: 'RETURN $most AS most',
    fields: { most: { kind: 'number', text: '' } },
  })
  await runQuery()
  expect(useStatus.getState().status).toMatchObject({
    kind: 'said',
    words: expect.stringMatching(/^\$most /),
  })
})
