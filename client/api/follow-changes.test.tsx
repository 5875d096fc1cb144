// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { followChanges } from './follow-changes.ts'
import { queryClient } from './query-client.ts'

/** A stream of events as far as a page sees it. */
class Stream extends EventTarget {
  static readonly CLOSED = 2
  static opened: Stream[] = []
  readyState = 1

  constructor() {
    super()
    Stream.opened.push(this)
  }

  refuse() {
    this.readyState = Stream.CLOSED
    this.dispatchEvent(new Event('error'))
  }

  close() {
    this.readyState = Stream.CLOSED
  }
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('hears of imports again after a proxy has refused to pass on the stream', () => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Stream)
  const asked = vi.spyOn(queryClient, 'invalidateQueries')
  const end = followChanges()
  Stream.opened.at(-1)?.refuse()
  vi.advanceTimersByTime(5_000)
  expect(Stream.opened).toHaveLength(2)
  Stream.opened.at(-1)?.dispatchEvent(new Event('revision'))
  expect(asked).toHaveBeenCalledOnce()

  Stream.opened.at(-1)?.refuse()
  end()
  vi.advanceTimersByTime(60_000)
  expect(Stream.opened).toHaveLength(2)
})
