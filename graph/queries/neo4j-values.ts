import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver'
import type { CypherThing, CypherValue } from '#model/api/cypher.ts'
import type { GraphEdge } from '#model/graph.ts'
import { edgeOf, nodeIdOf, tellEdge, tellNode, tellNumber, tellPath } from './values.ts'

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
    const edge = edgeOf(idOf(startNodeElementId), type, idOf(endNodeElementId), properties)
    if (edge) presented.set(elementId, edge)
  }
  return presented
}

function presentPath({ start, segments }: Path, edges: ReadonlyMap<string, GraphEdge>): CypherThing {
  return tellPath(
    [start, ...segments.map(({ end }) => end)].map(({ properties }) => nodeIdOf(properties.id)),
    segments.map(({ relationship }) => edges.get(relationship.elementId)?.id),
  )
}

export function presentValue(value: unknown, edges: ReadonlyMap<string, GraphEdge>): CypherValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return tellNumber(value)
  if (typeof value === 'bigint') return presentInteger(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map((item) => presentValue(item, edges))
  if (neo4j.isNode(value)) return tellNode(nodeIdOf(value.properties.id), value.labels)
  if (neo4j.isPath(value)) return presentPath(value, edges)
  if (neo4j.isRelationship(value)) return tellEdge(edges.get(value.elementId)?.id, value.type)
  const entries = Object.entries(value).map(([name, item]) => [name, presentValue(item, edges)] as const)
  return presentWritten(value) ?? { kind: 'map', entries: Object.fromEntries(entries) }
}
