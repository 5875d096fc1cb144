import type { Subgraph } from '#model/api/subgraph.ts'
import { compareText } from '#model/compare-text.ts'
import type { EdgeType } from '#model/edge-types.ts'
import type { GraphNode } from '#model/graph.ts'
import { edgeId, nodeTypeOf } from '#model/ids.ts'
import { fetchNeighbours } from '../api/endpoints.ts'
import { eventOf } from '../details/evidence.ts'
import type { Subject } from './dossier.ts'

const page = 500

/** All events one edge away, the most important first. */
async function eventsAt(id: string, edgeType: EdgeType | undefined, signal: AbortSignal): Promise<string[]> {
  const ids: string[] = []
  const asked = { types: ['Event'] as const, ...(edgeType && { edgeTypes: [edgeType] }), limit: page }
  for (let revision: string | undefined; ; ) {
    const answer = await fetchNeighbours(id, { ...asked, offset: ids.length, revision }, signal)
    ids.push(...answer.nodes.map((node) => node.id))
    if (!answer.truncated || answer.nodes.length === 0) break
    revision = answer.revision ?? undefined
  }
  return ids
}

async function sharedEvents(one: string, other: string, signal: AbortSignal): Promise<string[]> {
  const [ofOne, ofOther] = await Promise.all([
    eventsAt(one, 'PARTICIPATED_IN', signal),
    eventsAt(other, 'PARTICIPATED_IN', signal),
  ])
  const there = new Set(ofOther)
  return ofOne.filter((id) => there.has(id))
}

function importanceOf({ properties: { importance } }: GraphNode): number {
  return typeof importance === 'number' ? importance : -1
}

/** In the order in which the server gives the events at a node. */
function mostImportantFirst(one: GraphNode, other: GraphNode): number {
  return importanceOf(other) - importanceOf(one) || other.degree - one.degree || compareText(one.id, other.id)
}

/**
 * The events that say what an entry is of, of those nodes and edges of it that the corpus has: the most important
 * first, and those of a path as it leads.
 */
export async function eventsBehind(
  subject: Subject,
  { nodes, edges }: Pick<Subgraph, 'nodes' | 'edges'>,
  signal: AbortSignal,
): Promise<string[]> {
  const isThere = (id: string) => nodes.some((node) => node.id === id)
  if (subject.kind === 'node') {
    if (!isThere(subject.id)) return []
    return nodeTypeOf(subject.id) === 'Event' ? [subject.id] : eventsAt(subject.id, undefined, signal)
  }
  if (subject.kind === 'edge') {
    const id = edgeId(subject.source, subject.type, subject.target)
    if (!edges.some((edge) => edge.id === id)) return []
    const event = eventOf(subject)
    return event === undefined ? eventsAt(subject.source, 'CITES', signal) : [event]
  }
  if (subject.kind === 'derived link') {
    const { source, target } = subject
    return isThere(source) && isThere(target) ? sharedEvents(source, target, signal) : []
  }
  const events = nodes.filter(({ type }) => type === 'Event')
  return (subject.kind === 'path' ? events : events.toSorted(mostImportantFirst)).map(({ id }) => id)
}
