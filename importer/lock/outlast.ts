import { StoreClosed, StoreUnavailable } from '#graph/store-errors.ts'
import { pause } from './pause.ts'

export interface Waiting {
  /** Called once for each wait, with a sentence for whoever imports. */
  onWait: (why: string) => void
  signal: AbortSignal
  /** For how long, in milliseconds; a time that suits what is waited for when left out. */
  patience?: number
}

/** A database that is started again, on a machine with much else to do, is back within this time, in milliseconds. */
const timeToRestart = 120_000
const betweenAttempts = 500

/** Does the work again and again while the store does not answer, for a while. The work must bear being done twice. */
export async function outlast<Result>(work: () => Promise<Result>, waiting: Waiting): Promise<Result> {
  const { onWait, signal, patience = timeToRestart } = waiting
  const startedAt = performance.now()
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || error instanceof StoreClosed) throw error
      signal.throwIfAborted()
      if (performance.now() - startedAt > patience) {
        throw new StoreUnavailable(
          error.detail,
          `${error.hint} What is loaded stays, and the next import goes on from there.`,
          { cause: error },
        )
      }
      if (attempt === 0) onWait(`${error.detail} Trying again for ${patience / 1_000} seconds.`)
      await pause(betweenAttempts, signal)
    }
  }
}
