import { edgeTypes } from '#model/edge-types.ts'
import { edgeNamed } from '#model/ids.ts'
import type { GraphInMemory } from './graph-in-memory.ts'

/** The number of the edge of this id, looked for at that of its ends which has fewer. */
export function numberOfEdge(graph: GraphInMemory, id: string): number | undefined {
  const { numberOf, firstAt, neighbourAt, edgeAt, edges } = graph
  const named = edgeNamed(id)
  const source = named && numberOf.get(named.source)
  const target = named && numberOf.get(named.target)
  if (!named || source === undefined || target === undefined) return undefined
  const type = edgeTypes.indexOf(named.type)
  const degree = (node: number) => (firstAt[node + 1] ?? 0) - (firstAt[node] ?? 0)
  const [at, other] = degree(source) <= degree(target) ? [source, target] : [target, source]
  for (let place = firstAt[at] ?? 0; place < (firstAt[at + 1] ?? 0); place++) {
    const edge = edgeAt[place] ?? 0
    const isIt = neighbourAt[place] === other && edges.type[edge] === type && edges.source[edge] === source
    if (isIt) return edge
  }
  return undefined
}
