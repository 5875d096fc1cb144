import { type LeftOut, leavesOut } from '#model/api/left-out.ts'
import type { FallReason } from '#model/api/survival.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { remembered } from '../graph-in-memory/remembered.ts'
import { citationsBehind, citationsOf, publishersOf } from './citations-behind.ts'

/** What stands of a graph when some of it is left out, by number. */
export interface Standing {
  /** Whether nothing is left out, and so all of it stands. */
  isWhole: boolean
  /** Undefined for one that stands. */
  fallOfEvent(event: number): FallReason | undefined
  /** With the event that it falls with, if it does not fall alone. */
  fallOfEdge(edge: number): { reason: FallReason; event: number | null } | undefined
  event(event: number): boolean
  edge(edge: number): boolean
}

const everything: Standing = {
  isWhole: true,
  fallOfEvent: () => undefined,
  fallOfEdge: () => undefined,
  event: () => true,
  edge: () => true,
}

/** What stands without what is left out: see `LeftOut` for what that means. */
export function standingWithout(graph: GraphInMemory, leftOut: LeftOut): Standing {
  if (!leavesOut(leftOut)) return everything
  const numbers = (ids: readonly string[]) => new Set(ids.flatMap((id) => graph.numberOf.get(id) ?? []))
  const { source, target, tier } = graph.edges
  const events = numbers(leftOut.withoutEvents)
  const publishers = numbers(leftOut.withoutPublishers)
  const keepsUnsourced = !leftOut.withoutTiers.includes('none')
  const tiers = new Set(leftOut.withoutTiers.map((one) => (one === 'unrated' ? 0 : Number(one))))

  const citation = remembered(graph.edges.count, (edge) => {
    if (events.has(source[edge] ?? 0) || tiers.has(tier[edge] ?? 0)) return false
    return !publishersOf(graph, target[edge] ?? 0).some((publisher) => publishers.has(publisher))
  })

  function fallOf(citations: readonly number[]): FallReason | undefined {
    if (citations.length === 0) return keepsUnsourced ? undefined : 'no-source'
    return citations.some(citation) ? undefined : 'sources'
  }

  const fallOfEvent = (event: number) =>
    events.has(event) ? 'left-out' : fallOf(citationsOf(graph, [event]))

  const event = remembered(graph.nodes.length, (number) => fallOfEvent(number) === undefined)

  function fallOfEdge(edge: number) {
    for (const end of [source[edge] ?? 0, target[edge] ?? 0]) {
      const reason = graph.nodes[end]?.type === 'Event' ? fallOfEvent(end) : undefined
      if (reason) return { reason, event: end }
    }
    const reason = fallOf(citationsBehind(graph, edge))
    return reason && { reason, event: null }
  }

  return {
    isWhole: false,
    fallOfEvent,
    fallOfEdge,
    event,
    edge: remembered(graph.edges.count, (edge) => fallOfEdge(edge) === undefined),
  }
}
