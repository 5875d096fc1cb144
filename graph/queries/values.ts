import type { CypherThing, CypherValue } from '#model/api/cypher.ts'
import { EdgeType } from '#model/edge-types.ts'
import { type GraphEdge, PropertyValue } from '#model/graph.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { toGraphEdge } from '../node-row.ts'

type Id = string | undefined

/** The id that a node has in its properties; undefined for a node that is no part of the graph. */
export function nodeIdOf(id: unknown): Id {
  return typeof id === 'string' && nodeTypeOf(id) ? id : undefined
}

/** Values beyond JSON in a property are told as text. */
function storable(value: unknown): PropertyValue | null {
  if (value === null) return null
  if (typeof value === 'bigint') return Number(value)
  const plain = PropertyValue.safeParse(Array.isArray(value) ? value.map(storable) : value)
  return plain.success ? plain.data : String(value)
}

/** An edge as Skein tells it; undefined for an edge that is no part of the graph. */
export function edgeOf(
  source: Id,
  type: unknown,
  target: Id,
  stored: Record<string, unknown>,
): GraphEdge | undefined {
  const known = EdgeType.safeParse(type)
  if (!known.success || source === undefined || target === undefined) return undefined
  const properties = Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [name, storable(value)]),
  )
  return toGraphEdge({ source, type: known.data, target, properties })
}

function foreign(text: string): CypherThing {
  return { kind: 'foreign', text }
}

export function tellNode(id: Id, labels: readonly unknown[]): CypherThing {
  return id === undefined ? foreign(`(:${labels.join(':')})`) : { kind: 'node', id }
}

export function tellEdge(id: Id, type: unknown): CypherThing {
  return id === undefined ? foreign(`[:${type}]`) : { kind: 'edge', id }
}

export function tellPath(nodes: readonly Id[], edges: readonly Id[]): CypherThing {
  const isKnown = (id: Id) => id !== undefined
  return nodes.every(isKnown) && edges.every(isKnown)
    ? { kind: 'path', nodes: nodes.filter(isKnown), edges: edges.filter(isKnown) }
    : foreign('a path over what is no part of the graph')
}

export function tellNumber(value: number): CypherValue {
  return Number.isFinite(value) ? value : { kind: 'float', text: String(value) }
}
