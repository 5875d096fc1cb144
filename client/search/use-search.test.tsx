// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { aNode } from '../view/view-factories.ts'
import { useSearch } from './use-search.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const labels = ({ hits }: ReturnType<typeof useSearch>) => hits.map(({ id }) => id)

it('keeps the hits while a name is typed on, and none of them under another name', async () => {
  vi.stubGlobal('fetch', (url: string) =>
    /q=thiel(&|$)/.test(url)
      ? Promise.resolve(
          Response.json({
            ...{
              hits: [aNode('thiel', 'Actor')],
              total: 1,
              truncated: false,
              revision: null,
              spelling: 'exact',
            },
          }),
        )
      : new Promise(() => {}),
  )
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
  const { result, rerender } = renderHook((text: string) => useSearch(text), {
    wrapper,
    initialProps: 'thiel',
  })
  await vi.waitFor(() => expect(labels(result.current)).toEqual(['thiel']))
  const pause = () => new Promise((resolve) => setTimeout(resolve, 200))
  rerender('thiel f')
  await pause()
  expect(labels(result.current)).toEqual(['thiel'])
  expect(result.current.isSettled).toBe(false)
  rerender('')
  await pause()
  rerender('barak')
  expect(labels(result.current)).toEqual([])
  await pause()
  expect(labels(result.current)).toEqual([])
})
