import type { GraphInMemory } from './graph-in-memory.ts'

/** The id of a node given by number; of none that is not there. */
export function idOf({ nodes }: GraphInMemory, number = -1): string {
  return nodes[number]?.id ?? ''
}

export function idsOf(graph: GraphInMemory, numbers: Iterable<number>): string[] {
  return Array.from(numbers, (number) => idOf(graph, number))
}
