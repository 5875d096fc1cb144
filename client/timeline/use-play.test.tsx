// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { noFilters } from '../filters/filters.ts'
import { forgetHistory, goToStep, record, undo, useHistory } from '../history/history-store.ts'
import { emptyView } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { setSpan } from './set-time.ts'
import type { TimelineScale } from './timeline-scale.ts'
import { play, usePlay } from './use-play.ts'

const years: TimelineScale = { unit: 'year', first: 1980, last: 1990, earliest: 1980 }
const end = () => useView.getState().filters.to
const step = () => useHistory.getState().present.id
const wait = () => act(() => vi.advanceTimersByTime(2_000))

beforeEach(() => {
  vi.useFakeTimers()
  forgetHistory()
  record('Set the dates', { ...emptyView, filters: { ...noFilters, from: '1980', to: '1981' } })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('plays to the end as one step', () => {
  const began = step()
  const { result } = renderHook(() => usePlay(years))
  act(play)
  wait()
  expect(end()).toBe('1983')
  act(() => vi.advanceTimersByTime(20_000))
  expect(end()).toBe('1990')
  expect(result.current).toBe(false)
  expect(useHistory.getState().past.at(-1)?.id).toBe(began)
})

it('goes on from where the reader moves the end meanwhile', () => {
  const { result } = renderHook(() => usePlay(years))
  act(play)
  wait()
  act(() => setSpan({ first: 1980, last: 1986 }, years, 'grip'))
  wait()
  expect(end()).toBe('1989')
  expect(result.current).toBe(true)
})

it('pauses for who undoes it, and what was undone can be done again', () => {
  const { result } = renderHook(() => usePlay(years))
  act(play)
  wait()
  act(() => void undo())
  wait()
  expect(result.current).toBe(false)
  expect(end()).toBe('1981')
  expect(useHistory.getState().future).toHaveLength(1)
})

it('pauses for who goes to a step whose events are of other times', () => {
  const began = step()
  const { result, rerender } = renderHook(({ scale }) => usePlay(scale), { initialProps: { scale: years } })
  act(play)
  wait()
  act(() => void goToStep(began))
  rerender({ scale: { unit: 'year', first: 1970, last: 1981, earliest: 1970 } })
  wait()
  expect(result.current).toBe(false)
  expect(step()).toBe(began)
  expect(useHistory.getState().future).toHaveLength(1)
})
