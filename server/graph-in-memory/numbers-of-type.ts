import type { NodeType } from '#model/node-types.ts'
import type { GraphInMemory } from './graph-in-memory.ts'

type Numbering = Pick<GraphInMemory, 'ofType'>

export function isOfType({ ofType }: Numbering, number: number | undefined, type: NodeType): boolean {
  const { first, end } = ofType[type]
  return number !== undefined && number >= first && number < end
}

/** All nodes of one type, by number. */
export function* numbersOfType({ ofType }: Numbering, type: NodeType): Generator<number> {
  const { first, end } = ofType[type]
  for (let number = first; number < end; number++) yield number
}
