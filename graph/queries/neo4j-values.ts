import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver'
import type { CypherThing, CypherValue } from '#model/api/cypher.ts'
import { EdgeType } from '#model/edge-types.ts'
import { type GraphEdge, PropertyValue } from '#model/graph.ts'
import { edgeId, nodeTypeOf } from '#model/ids.ts'
import { present } from '../node-row.ts'

export function nodeIdOf({ properties: { id } }: Pick<Node, 'properties'>): string | undefined {
  return typeof id === 'string' && nodeTypeOf(id) ? id : undefined
}

function foreign(text: string): CypherThing {
  return { kind: 'foreign', text }
}

function presentNode(node: Node): CypherThing {
  const id = nodeIdOf(node)
  return id ? { kind: 'node', id } : foreign(`(:${node.labels.join(':')})`)
}

/** Values beyond JSON in a property are told as text. */
function storable(value: unknown): PropertyValue | null {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return PropertyValue.parse(value.map(storable))
  const plain = PropertyValue.safeParse(value)
  return plain.success ? plain.data : value === null ? null : String(value)
}

function presentNumber(value: number): CypherValue {
  return Number.isFinite(value) ? value : { kind: 'float', text: String(value) }
}

function presentInteger(value: bigint): CypherValue {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : { kind: 'integer', text: String(value) }
}

function presentWritten(value: object): CypherThing | undefined {
  const text = String(value)
  if (neo4j.isDate(value)) return { kind: 'date', text }
  if (neo4j.isDateTime(value)) return { kind: 'dateTime', text }
  if (neo4j.isLocalDateTime(value)) return { kind: 'localDateTime', text }
  if (neo4j.isTime(value)) return { kind: 'time', text }
  if (neo4j.isLocalTime(value)) return { kind: 'localTime', text }
  if (neo4j.isDuration(value)) return { kind: 'duration', text }
  if (neo4j.isPoint(value)) return { kind: 'point', text }
  return undefined
}

/** The nodes and edges that values hold, however deep, by the engine's own ids. */
export interface Held {
  nodes: Map<string, Node>
  edges: Map<string, Relationship>
}

export function gather(value: unknown, held: Held): void {
  if (value === null || typeof value !== 'object') return
  if (neo4j.isNode(value)) held.nodes.set(value.elementId, value)
  else if (neo4j.isRelationship(value)) held.edges.set(value.elementId, value)
  else if (neo4j.isPath(value)) {
    gather(value.start, held)
    for (const { relationship, end } of value.segments) {
      gather(relationship, held)
      gather(end, held)
    }
  } else if (!presentWritten(value)) for (const item of Object.values(value)) gather(item, held)
}

/** The edges as Skein tells them, by the engine's own ids. `idOf` knows the node at each end. */
export function presentEdges(
  edges: Iterable<Relationship>,
  idOf: (elementId: string) => string | undefined,
): Map<string, GraphEdge> {
  const presented = new Map<string, GraphEdge>()
  for (const { elementId, type, startNodeElementId, endNodeElementId, properties } of edges) {
    const known = EdgeType.safeParse(type)
    const source = idOf(startNodeElementId)
    const target = idOf(endNodeElementId)
    if (!known.success || source === undefined || target === undefined) continue
    presented.set(elementId, {
      id: edgeId(source, known.data, target),
      source,
      target,
      type: known.data,
      properties: present(
        Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, storable(value)])),
      ),
    })
  }
  return presented
}

function presentPath({ start, segments }: Path, edges: ReadonlyMap<string, GraphEdge>): CypherThing {
  const nodes = [start, ...segments.map(({ end }) => end)].map(nodeIdOf)
  const steps = segments.map(({ relationship }) => edges.get(relationship.elementId)?.id)
  const isKnown = (id: string | undefined) => id !== undefined
  return nodes.every(isKnown) && steps.every(isKnown)
    ? { kind: 'path', nodes: nodes.filter(isKnown), edges: steps.filter(isKnown) }
    : foreign('a path over what is no part of the graph')
}

export function presentValue(value: unknown, edges: ReadonlyMap<string, GraphEdge>): CypherValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return presentNumber(value)
  if (typeof value === 'bigint') return presentInteger(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map((item) => presentValue(item, edges))
  if (neo4j.isNode(value)) return presentNode(value)
  if (neo4j.isPath(value)) return presentPath(value, edges)
  if (neo4j.isRelationship(value)) {
    const id = edges.get(value.elementId)?.id
    return id ? { kind: 'edge', id } : foreign(`[:${value.type}]`)
  }
  const entries = Object.entries(value).map(([name, item]) => [name, presentValue(item, edges)] as const)
  return presentWritten(value) ?? { kind: 'map', entries: Object.fromEntries(entries) }
}
