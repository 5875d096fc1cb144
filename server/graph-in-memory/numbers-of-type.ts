import { type NodeType, nodeTypes } from '#model/node-types.ts'
import type { GraphInMemory } from './graph-in-memory.ts'

/** One more than the highest number of a node of one type, for arrays of something of each. */
export function endOfType({ nodeType }: GraphInMemory, type: NodeType): number {
  return nodeType.lastIndexOf(nodeTypes.indexOf(type)) + 1
}

/** All nodes of one type, by number. */
export function* numbersOfType({ nodeType }: GraphInMemory, type: NodeType): Generator<number> {
  const wanted = nodeTypes.indexOf(type)
  for (let number = 0; number < nodeType.length; number++) if (nodeType[number] === wanted) yield number
}
