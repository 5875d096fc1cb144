import type { CypherAnswer, CypherValue } from '#model/api/cypher.ts'
import { isThing, nodesOf, thingsIn } from '#model/cypher-things.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import type { Cell } from '../table/sort-rows.ts'
import { edgeTypePhrases } from '../wording/type-names.ts'

/** The nodes and edges of an answer, by their ids. */
export interface Things {
  nodes: ReadonlyMap<string, GraphNode>
  edges: ReadonlyMap<string, GraphEdge>
}

export function thingsOf({ nodes, edges }: Pick<CypherAnswer, 'nodes' | 'edges'>): Things {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  }
}

/** A value in one line of plain words; nodes by their names. */
export function valueText(value: CypherValue, things: Things): string {
  if (Array.isArray(value)) return `[${value.map((item) => valueText(item, things)).join(', ')}]`
  if (!isThing(value)) return value === null ? 'null' : String(value)
  const name = (id: string) => things.nodes.get(id)?.label ?? id
  switch (value.kind) {
    case 'node':
      return name(value.id)
    case 'edge': {
      const edge = things.edges.get(value.id)
      return edge ? `${name(edge.source)} ${edgeTypePhrases[edge.type]} ${name(edge.target)}` : value.id
    }
    case 'path':
      return value.nodes.map(name).join(' — ')
    case 'map': {
      const entries = Object.entries(value.entries)
      return `{${entries.map(([key, item]) => `${key}: ${valueText(item, things)}`).join(', ')}}`
    }
    default:
      return value.text
  }
}

/** What a value sorts by: numbers as such, paths by their length, everything else by its words; null last. */
export function sortKey(value: CypherValue, things: Things): Cell {
  if (value === null) return undefined
  if (typeof value === 'number') return value
  if (isThing(value)) {
    if (value.kind === 'path') return value.nodes.length
    if (value.kind === 'integer' || value.kind === 'float') return Number(value.text)
  }
  return valueText(value, things)
}

/** The ids of the nodes in these values, those that edges and paths join among them. */
export function nodesIn(values: readonly CypherValue[], things: Things): string[] {
  const ids = new Set<string>()
  for (const value of values)
    for (const thing of thingsIn(value)) {
      const edge = thing.kind === 'edge' ? things.edges.get(thing.id) : undefined
      for (const id of edge ? [edge.source, edge.target] : nodesOf(thing)) ids.add(id)
    }
  return [...ids]
}
