import type { Reader } from '#graph/question.ts'
import type { Store } from '#graph/store.ts'
import type { Looking, State } from './states.ts'

/** What work that is to be of one state is given. */
export interface InOneState {
  /** To be called when all is read: the state that it was read in; null when that changed meanwhile. */
  end(): Promise<State | null>
  /**
   * Reads as the store does, and looks at the state in the same trip, so that the end need not. For work that asks one
   * question after the other, and all of them here.
   */
  inTurn: Reader
}

type Work<Answer> = (given: InOneState) => Promise<Answer>

/**
 * What was seen earlier and is there in the end was there all the while, since no state comes back: so there is no
 * need to look before the work, only after it.
 */
async function attempt<Answer>(looking: Looking, isFresh: boolean, work: Work<Answer>) {
  const begun = (isFresh ? undefined : looking.last) ?? (await looking.look())
  let ended: Promise<State | null> | undefined
  const endIn = (state: Promise<State | null>) => {
    ended = state.then((now) => (now?.mark === begun?.mark ? now : null))
    return ended
  }
  const end = () => ended ?? endIn(looking.look())
  const inTurn: InOneState['inTurn'] = {
    read(reading) {
      const [rows, state] = looking.readAndLook(reading)
      // Whoever hears that the rows could not be read does not ask for the state any more.
      endIn(state).catch(() => {})
      return rows
    },
  }
  const answer = await work({ end, inTurn })
  return { answer, state: await end() }
}

/**
 * The answer, with the state in which all of it was read. It is found again when an import ended since the state was
 * last looked at, and told without a state while one is under way.
 */
export async function inOneState<Answer>(
  store: Store,
  looking: Looking | undefined,
  isFresh: boolean,
  work: Work<Answer>,
): Promise<{ answer: Answer; state: State | null }> {
  if (!looking) return { answer: await work({ end: async () => null, inTurn: store }), state: null }
  const first = await attempt(looking, isFresh, work)
  return first.state || !looking.last ? first : attempt(looking, isFresh, work)
}
