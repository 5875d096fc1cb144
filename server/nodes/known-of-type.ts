import type { NodeType } from '#model/node-types.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { isOfType } from '../graph-in-memory/numbers-of-type.ts'
import { unfitParameter } from '../problems.ts'
import { knownNumber } from './known-number.ts'

/** The number of the node that a parameter names; throws the answer 404 when there is none, 422 when it is of another type. */
export function knownOfType(graph: GraphInMemory, id: string, type: NodeType, parameter: string): number {
  const number = knownNumber(graph, id)
  if (!isOfType(graph, number, type))
    throw unfitParameter(parameter, `names ${id}, which is no ${type.toLowerCase()}`)
  return number
}
