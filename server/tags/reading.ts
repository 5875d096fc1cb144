import type { Looking, State } from './states.ts'

/** What one request reads, from its first question to its last. */
export interface Reading {
  /** To be called when all is read: the state that it was read in; null when that changed meanwhile. */
  end(): Promise<State | null>
}

/**
 * A state that was seen earlier and is there in the end was there all the while, since none comes back: so it need not
 * be looked at again before the work, only after it.
 */
export async function beginReading(looking: Looking): Promise<Reading> {
  const begun = looking.last ?? (await looking.look())
  let ended: Promise<State | null> | undefined
  return {
    end() {
      ended ??= looking.look().then((state) => (state?.mark === begun?.mark ? state : null))
      return ended
    },
  }
}
