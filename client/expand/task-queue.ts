import { describeFailure, isNotFound, ViewIsFull } from '../api/failure.ts'
import { askForHealth } from '../api/query-client.ts'
import { focusSearch } from '../search/focus-search.ts'
import { isAbort, isOutage } from '../skein-client/failures.ts'
import { type Action, say, setStatus, setWork, useStatus, type Work } from '../view/status-store.ts'

type Task = (signal: AbortSignal) => Promise<void>

const patience = 100

const toSearch: Action = { words: 'Search', run: focusSearch }

let last: Promise<void> = Promise.resolve()
let controller = new AbortController()

/**
 * Runs tasks one after the other, since each asks for the edges between what is in view and what it
 * adds. Says what it does when that takes over 100 ms, and what went wrong with a way to try again.
 */
export function enqueue(words: string, task: Task): Promise<void> {
  const { signal } = controller
  last = last.then(() => run(words, task, signal))
  return last
}

/** Gives up what is running and what waits for its turn. */
export function cancelTasks() {
  controller.abort()
  setWork(null)
  controller = new AbortController()
}

function cancel() {
  cancelTasks()
  say('Cancelled. Nothing was added.')
}

function nextStep(error: unknown, again: Action): Action | undefined {
  if (error instanceof ViewIsFull) return undefined
  return isNotFound(error) ? toSearch : again
}

async function run(words: string, task: Task, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  let work: Work | undefined
  const slow = setTimeout(() => {
    if (signal.aborted) return
    work = { words, cancel, since: useStatus.getState().status }
    setWork(work)
  }, patience)
  try {
    await task(signal)
  } catch (error) {
    if (isAbort(error) || signal.aborted) return
    if (isOutage(error)) askForHealth()
    const again: Action = { words: 'Try again', run: () => void enqueue(words, task) }
    setStatus({ kind: 'failed', failure: describeFailure(error), action: nextStep(error, again) })
  } finally {
    clearTimeout(slow)
    if (useStatus.getState().work === work) setWork(null)
  }
}
