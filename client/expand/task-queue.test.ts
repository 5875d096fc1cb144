import { expect, it, vi } from 'vitest'
import { ViewIsFull } from '../api/failure.ts'
import { say, useStatus } from '../view/status-store.ts'
import { cancelTasks, enqueue } from './task-queue.ts'

/** Goes on for ever, but for being given up. */
function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}

it('gives up what runs and what waits, and goes on with what comes after', async () => {
  const waiting = vi.fn(async () => {})
  const later = vi.fn(async () => {})
  const running = enqueue('Opening', untilAborted)
  const queued = enqueue('Expanding', waiting)
  await Promise.resolve()
  cancelTasks()
  await Promise.all([running, queued, enqueue('Adding', later)])
  expect(waiting).not.toHaveBeenCalled()
  expect(later).toHaveBeenCalledOnce()
})

it('says that the view is full in words of its own, and does not offer to try in vain', async () => {
  await enqueue('Adding', async () => {
    throw new ViewIsFull('It holds at most 5,000 nodes.')
  })
  const { status } = useStatus.getState()
  expect(status).toMatchObject({ kind: 'failed', action: undefined })
  expect(status).toHaveProperty('failure.title', 'The view is full')
})

it('says that it is at work, whatever is said meanwhile, and no longer when it has ended', async () => {
  say('Undone: Hid a node.')
  await enqueue('Updating the view', async () => {
    await vi.waitFor(() => expect(useStatus.getState().work).toMatchObject({ words: 'Updating the view' }))
    say('A node is selected.')
    expect(useStatus.getState().work).not.toBeNull()
  })
  expect(useStatus.getState()).toMatchObject({ work: null, status: { words: 'A node is selected.' } })
})
