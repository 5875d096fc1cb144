import type { Citation } from '#model/api/node.ts'
import { edgeEnds } from '#model/edge-types.ts'
import type { GraphEdge } from '#model/graph.ts'

/** The event whose file says so. Undefined where several can: a publisher's edge to a source. */
export function eventOf({ type, source, target }: Pick<GraphEdge, 'type' | 'source' | 'target'>) {
  const { owner } = edgeEnds[type]
  return edgeEnds[type][owner] === 'Event' ? { source, target }[owner] : undefined
}

/** Of an event's citations those that stand behind one of its edges. */
export function citationsBehind(
  { type, target }: Pick<GraphEdge, 'type' | 'target'>,
  citations: readonly Citation[],
): readonly Citation[] {
  if (type === 'CITES') return citations.filter(({ source }) => source === target)
  if (type === 'REPORTED_BY') return citations.filter(({ publisherId }) => publisherId === target)
  return citations
}

/** Of a citation's properties those that are shown with its source. */
export function saidByCitation(edge: GraphEdge, citations: readonly Citation[]): ReadonlySet<string> {
  const shown = edge.type === 'CITES' ? citationsBehind(edge, citations) : []
  const said = shown.flatMap((citation) => Object.entries(citation))
  return new Set(said.flatMap(([name, value]) => (edge.properties[name] === value ? name : [])))
}
