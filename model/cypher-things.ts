import type { CypherThing, CypherValue } from './api/cypher.ts'

export function isThing(value: CypherValue): value is CypherThing {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** What a value holds, however deep in lists and maps. */
export function* thingsIn(value: CypherValue): Generator<Exclude<CypherThing, { kind: 'map' }>> {
  if (Array.isArray(value)) for (const item of value) yield* thingsIn(item)
  else if (!isThing(value)) return
  else if (value.kind !== 'map') yield value
  else for (const item of Object.values(value.entries)) yield* thingsIn(item)
}

/** The nodes that a thing is or leads over, by their ids; those at the ends of an edge are not in it. */
export function nodesOf(thing: CypherThing): readonly string[] {
  if (thing.kind === 'node') return [thing.id]
  return thing.kind === 'path' ? thing.nodes : []
}

/** The edges that a thing is or leads over, by their ids. */
export function edgesOf(thing: CypherThing): readonly string[] {
  if (thing.kind === 'edge') return [thing.id]
  return thing.kind === 'path' ? thing.edges : []
}
