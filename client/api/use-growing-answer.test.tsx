// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { useGrowingAnswer } from './use-growing-answer.ts'

afterEach(cleanup)

interface Asked {
  leftOut: string[]
  limit: number
}

/** Asks of what is counted from 1 up; more than ten of it cannot be had. */
function startAsking(first: Asked) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return renderHook(
    ({ leftOut, limit }: Asked) =>
      useGrowingAnswer({
        question: ['numbers', { leftOut }],
        limit,
        ask: async () => {
          if (limit > 10) throw new Error('The server is away.')
          return Array.from({ length: limit }, (_, place) => place + 1)
        },
        enabled: true,
      }),
    {
      initialProps: first,
      wrapper: ({ children }: { children: ReactNode }) => (
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      ),
    },
  )
}

it('keeps what came before while more is awaited, and where more does not come', async () => {
  const { result, rerender } = startAsking({ leftOut: [], limit: 5 })
  expect(result.current).toMatchObject({ data: undefined, isPending: true })
  await waitFor(() => expect(result.current.data).toHaveLength(5))

  rerender({ leftOut: [], limit: 10 })
  expect(result.current).toMatchObject({ data: [1, 2, 3, 4, 5], isPending: false })
  await waitFor(() => expect(result.current.data).toHaveLength(10))

  rerender({ leftOut: [], limit: 15 })
  await waitFor(() => expect(result.current.isError).toBe(true))
  expect(result.current.data).toHaveLength(10)
})

it('never takes the answer to another question', async () => {
  const { result, rerender } = startAsking({ leftOut: [], limit: 5 })
  await waitFor(() => expect(result.current.data).toHaveLength(5))
  rerender({ leftOut: ['tier 3'], limit: 5 })
  expect(result.current).toMatchObject({ data: undefined, isPending: true })
})
