import { hash } from 'node:crypto'
import type { EdgeType } from '#model/edge-types.ts'
import type { Properties, PropertyValue } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'

/** A node as the files describe it. */
export interface WantedNode {
  type: NodeType
  id: string
  properties: Properties
}

export interface WantedEdge {
  type: EdgeType
  source: string
  target: string
  properties: Properties
}

/** Properties with the absent ones left out. */
export function properties(values: Record<string, PropertyValue | undefined>): Properties {
  const present: Properties = {}
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) present[name] = value
  }
  return present
}

function inOrder(values: Properties): [name: string, value: PropertyValue | undefined][] {
  return Object.keys(values)
    .sort()
    .map((name) => [name, values[name]])
}

/** Whatever order they come in: a store has its own. */
export function sameProperties(a: Properties, b: Properties): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))
}

/**
 * A short name for what a node is like and for the edges that belong to it. Properties of the same content come in the
 * same order, for the fields of a file are put in order when they are read.
 */
export function contentHash(values: Properties, edges: readonly WantedEdge[] = []): string {
  // Not a part of the whole hash as text, which would keep the whole in memory.
  return hash('sha256', JSON.stringify([values, edges]), 'buffer').toString('hex', 0, 8)
}
