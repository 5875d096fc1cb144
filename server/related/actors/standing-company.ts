import { edgeTypes } from '#model/edge-types.ts'
import type { Standing } from '../../evidence/standing.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { rarity } from '../rarity.ts'
import type { FollowedCompany } from './followed-company.ts'

const participatedIn = edgeTypes.indexOf('PARTICIPATED_IN')

function participations({ firstAt, neighbourAt, edgeAt, edges }: GraphInMemory, node: number): number[] {
  const found: number[] = []
  for (let place = firstAt[node] ?? 0; place < (firstAt[node + 1] ?? 0); place++)
    if (edges.type[edgeAt[place] ?? 0] === participatedIn) found.push(neighbourAt[place] ?? 0)
  return found
}

/** With whom an actor was in how many of the events that stand, by id. */
function meetingsOf(graph: GraphInMemory, standing: Standing, actor: string): Map<string, number> {
  const meetings = new Map<string, number>()
  for (const event of participations(graph, graph.numberOf.get(actor) ?? -1)) {
    if (!standing.event(event)) continue
    for (const other of participations(graph, event)) {
      const id = graph.nodes[other]?.id ?? ''
      if (id !== actor) meetings.set(id, (meetings.get(id) ?? 0) + 1)
    }
  }
  return meetings
}

/** Of the company of an actor what meets in events that stand. How rare each is stays that of the whole corpus. */
export function standingCompany(
  graph: GraphInMemory,
  standing: Standing,
  own: string,
  { companions, acquaintances, hubs }: FollowedCompany,
): FollowedCompany {
  const meetings = meetingsOf(graph, standing, own)
  const known = new Map<string, Map<string, number>>()
  const meet = (one: string, other: string) => {
    const met = known.get(one) ?? meetingsOf(graph, standing, one)
    known.set(one, met)
    return met.has(other)
  }
  return {
    companions: new Map(
      [...companions].flatMap(([id, one]) => {
        const together = meetings.get(id)
        return together === undefined ? [] : [[id, { ...one, together }]]
      }),
    ),
    acquaintances: acquaintances.flatMap(({ id, shared }) => {
      const left = shared.filter((companion) => meetings.has(companion.id) && meet(companion.id, id))
      const score = left.reduce((sum, { company }) => sum + rarity(company), 0)
      return left.length > 0 ? [{ id, shared: left, score }] : []
    }),
    hubs,
  }
}
