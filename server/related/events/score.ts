import { rarity } from '../rarity.ts'
import type { Evidence, Shareable, SharedKind } from './evidence.ts'
import { nearness } from './nearness.ts'

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
  return shared.reduce((sum, { kind, events }) => sum + weight[kind] * rarity(events), 0)
}

/** How strongly the evidence speaks; a sum, so that each part of it can be told. */
export function scoreOf(evidence: Omit<Evidence, 'words'>, weigh = weights): number {
  return (
    scoreShared(evidence.shared, weigh) +
    (evidence.isNamed ? weigh.named : 0) +
    weigh.likeness * evidence.likeness +
    weigh.nearness * nearness(evidence.daysApart)
  )
}
