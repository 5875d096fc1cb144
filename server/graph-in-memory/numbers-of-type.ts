import { type NodeType, nodeTypes } from '#model/node-types.ts'
import type { GraphInMemory } from './graph-in-memory.ts'

/** All nodes of one type, by number. */
export function* numbersOfType({ nodeType }: GraphInMemory, type: NodeType): Generator<number> {
  const wanted = nodeTypes.indexOf(type)
  for (let number = 0; number < nodeType.length; number++) if (nodeType[number] === wanted) yield number
}
