import type { Standing } from '../../evidence/standing.ts'
import { companionsIn } from '../../graph-in-memory/companions-in.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { neighboursOfType } from '../../graph-in-memory/neighbours-of-type.ts'
import { rarity } from '../rarity.ts'
import type { FollowedCompany } from './followed-company.ts'

/** In how many events that stand two actors were, given by their ids. */
function meetingsIn(graph: GraphInMemory, standing: Standing): (one: string, other: string) => number {
  const known = new Map<string, Map<number, number[]>>()
  function companyOf(id: string): Map<number, number[]> {
    const actor = graph.numberOf.get(id)
    return companionsIn(graph, actor, neighboursOfType(graph, actor, 'Event').filter(standing.event))
  }
  return (one, other) => {
    const company = known.get(one) ?? companyOf(one)
    known.set(one, company)
    const companion = graph.numberOf.get(other)
    return companion === undefined ? 0 : (company.get(companion)?.length ?? 0)
  }
}

/** Of the company of an actor what meets in events that stand. How rare each is stays that of the whole corpus. */
export function standingCompany(
  graph: GraphInMemory,
  standing: Standing,
  own: string,
  { companions, acquaintances, hubs }: FollowedCompany,
): FollowedCompany {
  const meetings = meetingsIn(graph, standing)
  return {
    companions: new Map(
      [...companions].flatMap(([id, one]) => {
        const together = meetings(own, id)
        return together === 0 ? [] : [[id, { ...one, together }]]
      }),
    ),
    acquaintances: acquaintances.flatMap(({ id, shared }) => {
      const left = shared.filter(
        (companion) => meetings(own, companion.id) > 0 && meetings(companion.id, id) > 0,
      )
      const score = left.reduce((sum, { company }) => sum + rarity(company), 0)
      return left.length > 0 ? [{ id, shared: left, score }] : []
    }),
    hubs,
  }
}
