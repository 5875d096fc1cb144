import { isAbort } from '../skein-client/failures.ts'
import { describeFailure, type Failure } from './failure.ts'

interface Asking {
  /** What it has not been asked about yet. */
  missing: () => readonly string[]
  /** Whether anybody wants to know. */
  isNeeded: () => boolean
  /** As many as are answered at a time. */
  most: number
  /** Asks about some, and keeps the answer. */
  askPart: (ids: readonly string[], signal: AbortSignal) => Promise<void>
  /** Told why it could not be asked; null as soon as it is tried again. */
  failed: (failure: Failure | null) => void
}

interface Asker {
  /** Asks about these, for one who waits for the answer and is thrown why there is none. */
  ask: (ids: readonly string[], signal: AbortSignal) => Promise<void>
  /** Asks about all that is missing, also meanwhile; one time after the other. */
  askMissing: () => Promise<void>
  askIfNeeded: () => void
  /** Gives up what is being asked: the answer would be of the past. */
  giveUp: () => void
}

/** Asks the server, a part at a time, about what is on the canvas and was not asked about before. */
export function askerOf({ missing, isNeeded, most, askPart, failed }: Asking): Asker {
  let asking = new AbortController()
  let underWay: Promise<void> | undefined

  const askAll = async (ids: readonly string[], signal: AbortSignal) => {
    for (let from = 0; from < ids.length; from += most) await askPart(ids.slice(from, from + most), signal)
  }
  const untilNoneIsMissing = async (signal: AbortSignal) => {
    try {
      for (let ids = missing(); ids.length > 0; ids = missing()) await askAll(ids, signal)
    } catch (error) {
      if (!isAbort(error)) failed(describeFailure(error))
    } finally {
      if (!signal.aborted) underWay = undefined
    }
  }
  const askMissing = () => {
    if (underWay) return underWay
    failed(null)
    if (missing().length > 0) underWay = untilNoneIsMissing(asking.signal)
    return underWay ?? Promise.resolve()
  }
  return {
    ask: (ids, signal) => askAll(ids, AbortSignal.any([signal, asking.signal])),
    askMissing,
    askIfNeeded: () => {
      if (isNeeded()) void askMissing()
    },
    giveUp: () => {
      asking.abort()
      asking = new AbortController()
      underWay = undefined
    },
  }
}
