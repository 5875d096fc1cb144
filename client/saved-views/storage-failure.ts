import type { Failure } from '../api/failure.ts'

/** Whether there is no room in the browser, and not no permission. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

/** Why the browser does not keep views, and how none is lost. */
export function describeStorageFailure(error: unknown): Failure {
  if (isFull(error))
    return {
      title: 'The browser has no room for more',
      detail: 'Nothing was saved; what is on the canvas is as it was.',
      hint: 'Save the view as a file, or delete saved views that you no longer need.',
    }
  return {
    title: 'This browser keeps no views',
    detail: `It does not let Skein store anything${error instanceof Error && error.message ? ` (${error.message})` : ''}.`,
    hint: 'Save views as files instead, or open Skein in a window that is not private.',
  }
}
