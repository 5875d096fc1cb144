import { StoreBusy } from '../store-errors.ts'

/** Lets so many work at once, and as many more wait; throws StoreBusy beyond, and when the wait is too long. */
export function turns({
  most,
  mostWaiting,
  longestWait,
}: {
  most: number
  mostWaiting: number
  longestWait: number
}) {
  let working = 0
  const waiting: (() => void)[] = []

  const busy = () =>
    new StoreBusy(
      `${most === 1 ? 'A query is' : `${most} queries are`} running and ${waiting.length} are waiting.`,
      'Try again in a while, or cancel a query of yours.',
    )

  function wait(signal: AbortSignal): Promise<void> {
    if (waiting.length >= mostWaiting) return Promise.reject(busy())
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(late)
        signal.removeEventListener('abort', gone)
        const place = waiting.indexOf(begin)
        if (place >= 0) waiting.splice(place, 1)
        end()
      }
      const begin = () => settle(resolve)
      const gone = () => settle(() => reject(signal.reason))
      const late = setTimeout(() => settle(() => reject(busy())), longestWait)
      signal.addEventListener('abort', gone)
      waiting.push(begin)
    })
  }

  return async function inTurn<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    // Whoever begins after a wait takes the place of the one that has ended, which stays counted.
    if (working < most) working++
    else await wait(signal)
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else working--
    }
  }
}
