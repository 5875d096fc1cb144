import type { GrafeoDB, GrafeoValue } from '@grafeo-db/js'
import type { CypherThing, CypherValue } from '#model/api/cypher.ts'
import type { GraphEdge } from '#model/graph.ts'
import { edgeOf, nodeIdOf, tellEdge, tellNode, tellNumber, tellPath } from './values.ts'

type Fields = { [name: string]: GrafeoValue }

function isFields(value: GrafeoValue): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
}

function isNode(value: GrafeoValue): value is Fields & { _labels: GrafeoValue[] } {
  return isFields(value) && typeof value._id === 'number' && Array.isArray(value._labels)
}

function isEdge(value: GrafeoValue): value is Fields & { _type: string } {
  return isFields(value) && typeof value._id === 'number' && typeof value._type === 'string'
}

/**
 * Tells the engine's values as Skein does. The engine gives a node as a map with `_id` and `_labels`, an edge as
 * one with `_id`, `_source`, `_target` and `_type`, a path as one with `nodes` and `edges`.
 */
export function valuesOf(database: GrafeoDB) {
  const edges = new Map<string, GraphEdge>()

  function idOfNode(internal: GrafeoValue | undefined): string | undefined {
    return typeof internal === 'number' ? nodeIdOf(database.getNode(internal)?.get('id')) : undefined
  }

  /** Keeps the edge among those that are told, and answers its id. */
  function keepEdge({ _id, _source, _target, _type, ...properties }: Fields): string | undefined {
    const edge = edgeOf(idOfNode(_source), _type, idOfNode(_target), properties)
    if (edge) edges.set(edge.id, edge)
    return edge?.id
  }

  function presentFields(fields: Fields): CypherThing {
    if (isNode(fields)) return tellNode(nodeIdOf(fields.id), fields._labels)
    if (isEdge(fields)) return tellEdge(keepEdge(fields), fields._type)
    const { nodes, edges: steps, ...others } = fields
    if (
      Array.isArray(nodes) &&
      Array.isArray(steps) &&
      Object.keys(others).length === 0 &&
      nodes.length === steps.length + 1 &&
      nodes.every(isNode) &&
      steps.every(isEdge)
    ) {
      return tellPath(
        nodes.map(({ id }) => nodeIdOf(id)),
        steps.map(keepEdge),
      )
    }
    const entries = Object.entries(fields).map(([name, item]) => [name, presentValue(item)] as const)
    return { kind: 'map', entries: Object.fromEntries(entries) }
  }

  function presentValue(value: GrafeoValue): CypherValue {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
    if (typeof value === 'bigint') return { kind: 'integer', text: String(value) }
    if (typeof value === 'number') return tellNumber(value)
    if (Array.isArray(value)) return value.map(presentValue)
    return isFields(value) ? presentFields(value) : String(value)
  }

  return { presentValue, edges }
}
