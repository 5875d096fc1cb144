import { randomOf } from '../../corpus/random.ts'
import type { measures } from '../record.ts'

export interface Outcome {
  /** Queries of one group are drawn together: they are not independent. */
  group: string
  /** 1 when something wanted is among the first ten. */
  hit: number
  /** 1 / the place of the first thing wanted. */
  reciprocal: number
  /** How often something wanted comes before something that is not. */
  auc: number
}
export type Measure = (typeof measures)[number]

type Scores = ReadonlyMap<string, number>

/** How well these scores find what is wanted among the candidates. Without a score is last; ties are halved. */
export function outcomeOf(
  group: string,
  scores: Scores,
  wanted: ReadonlySet<string>,
  candidates: readonly string[],
): Outcome {
  const scoreOf = (id: string) => scores.get(id) ?? Number.NEGATIVE_INFINITY
  const others = candidates.filter((id) => !wanted.has(id)).map(scoreOf)
  const before = [...wanted].map((id) => {
    const own = scoreOf(id)
    return others.reduce((sum, score) => sum + (score > own ? 1 : score === own ? 0.5 : 0), 0)
  })
  const first = 1 + Math.min(...before)
  const auc = before.reduce((sum, count) => sum + 1 - count / others.length, 0) / wanted.size
  return { group, hit: first <= 10 ? 1 : 0, reciprocal: 1 / first, auc }
}

export interface Interval {
  mean: number
  low: number
  high: number
}

const draws = 2_000

/**
 * The mean with its 95 % interval by drawing groups again with replacement (Efron, "Bootstrap methods", Annals of
 * Statistics 7, 1979).
 */
export function bootstrap(values: readonly { group: string; value: number }[]): Interval {
  const groups = new Map<string, number[]>()
  for (const { group, value } of values) groups.set(group, [...(groups.get(group) ?? []), value])
  const sums = [...groups.values()].map((all) => ({
    sum: all.reduce((total, value) => total + value, 0),
    count: all.length,
  }))
  const random = randomOf('bootstrap')
  const meanOf = (some: typeof sums) =>
    some.reduce((total, { sum }) => total + sum, 0) / some.reduce((total, { count }) => total + count, 0)
  const means = Array.from({ length: draws }, () => meanOf(sums.map(() => random.pick(sums)))).sort(
    (a, b) => a - b,
  )
  const at = (share: number) => means[Math.floor(share * (draws - 1))] ?? Number.NaN
  return { mean: meanOf(sums), low: at(0.025), high: at(0.975) }
}

export function summarise(outcomes: readonly Outcome[], measure: Measure): Interval {
  return bootstrap(outcomes.map((outcome) => ({ group: outcome.group, value: outcome[measure] })))
}

/** By how much one way is better than another on the same queries. */
export function advantage(ours: readonly Outcome[], theirs: readonly Outcome[], measure: Measure): Interval {
  return bootstrap(
    ours.map((outcome, place) => ({
      group: outcome.group,
      value: outcome[measure] - (theirs[place]?.[measure] ?? 0),
    })),
  )
}
