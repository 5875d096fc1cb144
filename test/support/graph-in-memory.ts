import type { EdgeType } from '../../model/edge-types.ts'
import { nodeTypeOf } from '../../model/ids.ts'
import { graphBuilder } from '../../server/graph-in-memory/build-graph.ts'
import type { GraphInMemory, NodeFacts } from '../../server/graph-in-memory/graph-in-memory.ts'
import { atOnce } from '../../server/graph-in-memory/in-turns.ts'

export type EdgeWords = readonly [source: string, type: EdgeType, target: string, tier?: number | undefined]

function nodeFacts(id: string, facts: Partial<NodeFacts> = {}): NodeFacts {
  const type = nodeTypeOf(id)
  if (!type) throw new Error(`${id} is no node id`)
  return { id, type, date: null, dateEnd: null, importance: null, host: null, ...facts }
}

/** A graph of these edges and their ends, of what else is known of nodes, and of which sources have one title. */
export function graphOf(
  edges: readonly EdgeWords[],
  known: Record<string, Partial<NodeFacts>> = {},
  titled: readonly (readonly string[])[] = [],
): GraphInMemory {
  const ids = new Set([...edges.flatMap(([source, , target]) => [source, target]), ...Object.keys(known)])
  const builder = atOnce(graphBuilder([...ids].map((id) => nodeFacts(id, known[id]))))
  for (const [source, type, target, tier] of edges) builder.add({ source, type, target, tier: tier ?? null })
  return atOnce(builder.build('r1', titled))
}
