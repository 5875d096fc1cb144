import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { idsOf } from '../../graph-in-memory/ids-of.ts'
import { neighboursOfType } from '../../graph-in-memory/neighbours-of-type.ts'
import type { Stands } from '../stands.ts'
import type { Shareable } from './shared.ts'

/** What two events have, as they share it: of an article the addresses that both cite, or else one of either. */
export function asShared(
  graph: GraphInMemory,
  stands: Stands,
  what: Shareable,
  one: string,
  other: string,
): Shareable {
  if (what.nodes.length < 2) return what
  const citedBy = (event: string) => {
    const sources = idsOf(graph, neighboursOfType(graph, graph.numberOf.get(event), 'Source'))
    return what.nodes.filter((address) => sources.includes(address) && stands.citation(event, address))
  }
  const [here, there] = [citedBy(one), citedBy(other)]
  const both = here.filter((address) => there.includes(address))
  if (both.length > 0) return { ...what, nodes: both, isArticle: true }
  return { ...what, nodes: [...here.slice(0, 1), ...there.slice(0, 1)], isElsewhere: true }
}
