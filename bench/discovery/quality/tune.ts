import { scoreOf, type Weights, weights } from '../../../server/related/events/score.ts'
import { outcomeOf } from './measures.ts'
import type { Held } from './trial.ts'

const values = [0, 0.25, 0.5, 1, 1.5, 2, 3, 5, 7.5, 10, 15, 20]
const kinds = ['actor', 'tag', 'source', 'relation', 'title'] as const

/** The mean over the tasks of hits@10 and MRR together, on the trials that are for choosing. */
export function worthOf(tasks: readonly Held[][], weigh: Weights): number {
  const worths = tasks.map((held) => {
    const outcomes = held
      .filter(({ isTraining }) => isTraining)
      .map(({ trial, found, candidates }) => {
        const scores = new Map(found.map((one) => [one.id, scoreOf(one, weigh)]))
        return outcomeOf(trial.group, scores, trial.wanted, candidates)
      })
    return outcomes.reduce((sum, { hit, reciprocal }) => sum + hit + reciprocal, 0) / outcomes.length
  })
  return worths.reduce((sum, worth) => sum + worth, 0) / worths.length
}

/** The weights around these: one of them changed. */
function changed(weigh: Weights): Weights[][] {
  return [
    values.map((likeness) => ({ ...weigh, likeness })),
    values.map((nearness) => ({ ...weigh, nearness })),
    ...kinds.map((kind) => values.map((value) => ({ ...weigh, shared: { ...weigh.shared, [kind]: value } }))),
  ]
}

/** Climbs from the weights in use, one of them at a time, twice round. */
export function tune(tasks: readonly Held[][]): { weights: Weights; worth: number } {
  let best = { weights, worth: worthOf(tasks, weights) }
  for (const round of [1, 2]) {
    for (let place = 0; place < kinds.length + 2; place++) {
      for (const candidate of changed(best.weights)[place] ?? []) {
        const worth = worthOf(tasks, candidate)
        if (worth > best.worth) best = { weights: candidate, worth }
      }
    }
    console.error(`weights, round ${round} of 2: ${best.worth.toFixed(4)}`)
  }
  return best
}
