import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inTime } from './in-time.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const late = () => new Error('too late')

it('answers with what the work comes to, or fails as it does, and waits for nothing more', async () => {
  expect(await inTime(Promise.resolve(7), 1_000, late)).toBe(7)
  await expect(inTime(Promise.reject(new Error('wrong')), 1_000, late)).rejects.toThrow('wrong')
  expect(vi.getTimerCount()).toBe(0)
})

it('stops waiting when the time is up', async () => {
  const waiting = expect(inTime(new Promise(() => {}), 1_000, late)).rejects.toThrow('too late')
  await vi.advanceTimersByTimeAsync(1_000)
  await waiting
})

it('does not count the time in which the process stood still, and hears the answer that came meanwhile', async () => {
  vi.useRealTimers()
  const answer = inTime(readFile(import.meta.filename, 'utf8'), 100, late)
  const end = performance.now() + 300
  while (performance.now() < end);
  expect(await answer).toContain('stood still')
})
