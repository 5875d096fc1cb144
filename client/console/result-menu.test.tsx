// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { useConsole } from './console-store.ts'
import { ResultMenu } from './result-menu.tsx'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
const saved: string[] = []

beforeEach(() => {
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  URL.createObjectURL = () => 'blob:'
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
})
afterEach(cleanup)

it.each([
  [true, 'first', 'query-first-2-rows.csv'],
  [false, 'first', 'query.csv'],
  [true, 'second', 'query-first-2-rows-of-an-older-import.csv'],
])(
  'rows that were cut short (%s), with the corpus of the %s import by now, are saved as a file that says so: %s',
  async (truncated, present, name) => {
    const answer = {
      ...{
        columns: ['n'],
        rows: [[1], [2]],
        nodes: [],
        edges: [],
        notes: [],
        milliseconds: 1,
        revision: 'first',
      },
      ...{ shown: 2, total: truncated ? null : 2, truncated },
    }
    const asked = { query: 'RETURN 1', fields: {} }
    useConsole.setState({ query: 'RETURN 1', answered: { asked, answer } })
    queryClient.setQueryData(['health'], { ready: true, revision: present, inMemory: 1 })
    render(
      <QueryClientProvider client={queryClient}>
        <ResultMenu />
      </QueryClientProvider>,
    )
    fireEvent.click(screen.getByRole('button'))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Rows as CSV' }))
    expect(saved.at(-1)).toBe(name)
  },
)
