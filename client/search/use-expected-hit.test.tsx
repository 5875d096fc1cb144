// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { aNode } from '../view/view-factories.ts'
import { useExpectedHit } from './use-expected-hit.ts'
import type { Search } from './use-search.ts'

afterEach(cleanup)

const awaited: Search = {
  hits: [],
  total: 0,
  isClose: false,
  isSettled: false,
  error: undefined,
  retry: () => {},
}
const thiel = aNode('thiel', 'Actor')

/** Presses Enter before the hits have come; what was taken once they have. */
function takenOf(answer: Partial<Search>) {
  const take = vi.fn()
  const { result, rerender } = renderHook(useExpectedHit, { initialProps: awaited })
  act(() => result.current(take))
  rerender({ ...awaited, ...answer, isSettled: true })
  return take.mock.calls.map(([node]) => node)
}

it('takes the best hit that Enter did not wait for', () => {
  expect(takenOf({ hits: [thiel], total: 1 })).toEqual([thiel])
})

it('leaves it to the reader to take a name that is only spelled alike', () => {
  expect(takenOf({ hits: [thiel], total: 1, isClose: true })).toEqual([])
})
