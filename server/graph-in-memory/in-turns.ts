import { setImmediate as breathe } from 'node:timers/promises'

/** Work that can rest between two of its steps. */
export type Steps<Result> = Generator<undefined, Result>

/** Does the work so that others get their turn between its steps. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await breathe()
  }
}

/** The work of all the steps, without a rest. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
