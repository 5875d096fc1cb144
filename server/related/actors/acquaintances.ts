import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { adamicAdar } from '../adamic-adar.ts'
import type { Companion } from './followed-company.ts'
import { type SumsByActor, sumsByActor } from './sums-by-actor.ts'

export interface Scored {
  actor: number
  /** Adamic-Adar over the shared companions. */
  score: number
}

export interface Acquaintance extends Scored {
  /** The companions of both, by number. */
  shared: Companion[]
}

/** The scores of all who share company with an actor and are asked for, whether the two ever met or not. */
export function scoresOf(
  graph: GraphInMemory,
  followed: readonly Companion[],
  isAsked: (actor: number) => boolean,
): SumsByActor {
  return sumsByActor(graph, (add) => {
    for (const { company, others } of followed) {
      const worth = adamicAdar(company)
      for (const other of others) if (isAsked(other)) add(other, worth)
    }
  })
}

/** The same actors, each with the companions it shares. */
export function withShared(scored: readonly Scored[], followed: readonly Companion[]): Acquaintance[] {
  const found = new Map<number, Acquaintance>()
  for (const one of scored) found.set(one.actor, { ...one, shared: [] })
  for (const companion of followed)
    for (const other of companion.others) found.get(other)?.shared.push(companion)
  return [...found.values()]
}
