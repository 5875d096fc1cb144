import { adamicAdar } from '../adamic-adar.ts'
import { nearness } from './nearness.ts'
import type { Shareable, Shared, SharedKind } from './shared.ts'

export interface Weights {
  shared: Record<SharedKind, number>
  named: number
  likeness: number
  nearness: number
}

/**
 * Chosen by `npm run bench -- discovery` on one half of what was hidden; docs/discovering.md has the figures of the
 * other half. That one file names the other is no guess, so it weighs as much as anything is likely to.
 */
export const weights: Weights = {
  shared: { actor: 1.5, tag: 2, source: 0.25, relation: 10, title: 0.25 },
  named: 20,
  likeness: 7.5,
  nearness: 0.5,
}

export function scoreShared(shared: readonly Shareable[], { shared: weight } = weights): number {
  return shared.reduce((sum, { kind, events }) => sum + weight[kind] * adamicAdar(events), 0)
}

/** How strongly it speaks for the two; a sum, so that each part of it can be told. */
export function scoreOf(one: Omit<Shared, 'words'>, weigh = weights): number {
  return (
    scoreShared(one.shared, weigh) +
    (one.isNamed ? weigh.named : 0) +
    weigh.likeness * one.likeness +
    weigh.nearness * nearness(one.daysApart)
  )
}
