import neo4j from 'neo4j-driver'
import type { Parameter, Parameters } from '../store.ts'

/** Neo4j refuses a float where it counts, and every JavaScript number is one. Beyond 2^53 it stays one. */
function toBolt(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toBolt)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toBolt(item)]))
  }
  return value
}

export function boltParameters(parameters: Parameters) {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toBolt(value)]))
}
