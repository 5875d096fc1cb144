import type { Looking, State } from './states.ts'

type Work<Answer> = (end: () => Promise<State | null>) => Promise<Answer>

/**
 * What was seen earlier and is there in the end was there all the while, since no state comes back: so there is no
 * need to look before the work, only after it.
 */
async function attempt<Answer>(looking: Looking, isFresh: boolean, work: Work<Answer>) {
  const begun = (isFresh ? undefined : looking.last) ?? (await looking.look())
  let ended: Promise<State | null> | undefined
  const end = () => {
    ended ??= looking.look().then((now) => (now?.mark === begun?.mark ? now : null))
    return ended
  }
  const answer = await work(end)
  return { answer, state: await end() }
}

/**
 * The answer, with the state in which all of it was read. It is found again when an import ended since the state was
 * last looked at, and told without a state while one is under way.
 */
export async function inOneState<Answer>(
  looking: Looking | undefined,
  isFresh: boolean,
  work: Work<Answer>,
): Promise<{ answer: Answer; state: State | null }> {
  if (!looking) return { answer: await work(async () => null), state: null }
  const first = await attempt(looking, isFresh, work)
  return first.state || !looking.last ? first : attempt(looking, isFresh, work)
}
