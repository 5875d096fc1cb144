import { z } from 'zod'
import type { GraphEdge, GraphNode, Properties, PropertyValue } from '#model/graph.ts'
import { edgeId, nodeTypeOf } from '#model/ids.ts'
import type { NodeType } from '#model/node-types.ts'

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

function isStored(given: unknown): boolean {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return false
  return Object.values(given).every(
    (value) => value === null || isScalar(value) || (Array.isArray(value) && value.every(isScalar)),
  )
}

type StoredProperties = Record<string, PropertyValue | null>
/** Properties as a store gives them: an absent one may come as null. Asked of each row, for which unions are slow. */
export const StoredProperties = z.custom<StoredProperties>(isStored)

/** What every question that answers with nodes returns of each. */
export const NodeRow = z.object({ id: z.string(), properties: StoredProperties, degree: z.int() })
export type NodeRow = z.infer<typeof NodeRow>

const bookkeeping = new Set(['id', 'contentHash', 'searchNames', 'searchTexts'])

/** The properties of a node in Cypher, without the words that only a search needs. */
export function propertiesOf(variable: string): string {
  return `${variable} {.*, searchNames: null, searchTexts: null}`
}

/** The same without the body, which is read one event at a time. */
export function briefPropertiesOf(variable: string): string {
  return `${variable} {.*, body: null, searchNames: null, searchTexts: null}`
}

export function present(stored: StoredProperties): Properties {
  const properties: Properties = {}
  for (const name of Object.keys(stored).sort()) {
    const value = stored[name]
    if (value !== null && value !== undefined && !bookkeeping.has(name)) properties[name] = value
  }
  return properties
}

/** What a node is called. */
export function labelOf({ id, properties }: { id: string; properties: Properties }): string {
  const label = properties.title ?? properties.name ?? properties.url
  return typeof label === 'string' && label !== '' ? label : id
}

/** The node type an id names. Throws for text that is no node id: callers check what users send. */
export function typeOfNode(id: string): NodeType {
  const type = nodeTypeOf(id)
  if (!type) throw new Error(`"${id}" is not the id of a node`)
  return type
}

export function toGraphNode({ id, properties: stored, degree }: NodeRow): GraphNode {
  const properties = present(stored)
  return { id, type: typeOfNode(id), label: labelOf({ id, properties }), properties, degree }
}

interface EdgeRow extends Pick<GraphEdge, 'source' | 'type' | 'target'> {
  properties: StoredProperties
}

export function toGraphEdge({ source, type, target, properties }: EdgeRow): GraphEdge {
  return { id: edgeId(source, type, target), source, target, type, properties: present(properties) }
}
