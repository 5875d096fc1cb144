import type { GrafeoDB, GrafeoValue } from '@grafeo-db/js'
import type { CypherThing, CypherValue } from '#model/api/cypher.ts'
import { EdgeType } from '#model/edge-types.ts'
import { type GraphEdge, PropertyValue } from '#model/graph.ts'
import { edgeId, nodeTypeOf } from '#model/ids.ts'
import { present } from '../node-row.ts'

type Fields = { [name: string]: GrafeoValue }

function isFields(value: GrafeoValue): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
}

function foreign(text: string): CypherThing {
  return { kind: 'foreign', text }
}

function storable(value: GrafeoValue): PropertyValue | null {
  const plain = PropertyValue.safeParse(value)
  return plain.success ? plain.data : value === null ? null : String(value)
}

/**
 * Tells the engine's values as Skein does. The engine gives a node as a map with `_id` and `_labels`, an edge as
 * one with `_id`, `_source`, `_target` and `_type`, a path as one with `nodes` and `edges`.
 */
export function valuesOf(database: GrafeoDB) {
  const edges = new Map<string, GraphEdge>()

  function idOfNode(internal: GrafeoValue | undefined): string | undefined {
    const id = typeof internal === 'number' ? database.getNode(internal)?.get('id') : undefined
    return typeof id === 'string' && nodeTypeOf(id) ? id : undefined
  }

  function presentNode({ id, _labels }: Fields): CypherThing {
    if (typeof id === 'string' && nodeTypeOf(id)) return { kind: 'node', id }
    return foreign(`(:${Array.isArray(_labels) ? _labels.join(':') : ''})`)
  }

  function presentEdge({ _id, _source, _target, _type, ...properties }: Fields): CypherThing {
    const type = EdgeType.safeParse(_type)
    const source = idOfNode(_source)
    const target = idOfNode(_target)
    if (!type.success || !source || !target) return foreign(`[:${String(_type)}]`)
    const id = edgeId(source, type.data, target)
    const stored = Object.entries(properties).map(([name, value]) => [name, storable(value)] as const)
    edges.set(id, { id, source, target, type: type.data, properties: present(Object.fromEntries(stored)) })
    return { kind: 'edge', id }
  }

  function presentPath(nodes: GrafeoValue[], steps: GrafeoValue[]): CypherThing {
    const things = [...nodes, ...steps].map(presentValue)
    const ids = (kind: 'node' | 'edge') =>
      things.flatMap((thing) =>
        thing !== null && typeof thing === 'object' && 'kind' in thing && thing.kind === kind
          ? [thing.id]
          : [],
      )
    const path = { kind: 'path' as const, nodes: ids('node'), edges: ids('edge') }
    return path.nodes.length + path.edges.length === things.length
      ? path
      : foreign('a path over what is no part of the graph')
  }

  function presentFields(fields: Fields): CypherThing {
    const { _id, _labels, _type, nodes, edges: steps } = fields
    if (typeof _id === 'number' && Array.isArray(_labels)) return presentNode(fields)
    if (typeof _id === 'number' && typeof _type === 'string') return presentEdge(fields)
    if (Array.isArray(nodes) && Array.isArray(steps) && Object.keys(fields).length === 2) {
      return presentPath(nodes, steps)
    }
    const entries = Object.entries(fields).map(([name, item]) => [name, presentValue(item)] as const)
    return { kind: 'map', entries: Object.fromEntries(entries) }
  }

  function presentValue(value: GrafeoValue): CypherValue {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
    if (typeof value === 'bigint') return { kind: 'integer', text: String(value) }
    if (typeof value === 'number')
      return Number.isFinite(value) ? value : { kind: 'float', text: String(value) }
    if (Array.isArray(value)) return value.map(presentValue)
    return isFields(value) ? presentFields(value) : String(value)
  }

  return { presentValue, edges }
}
