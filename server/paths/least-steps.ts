import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import type { Allowed } from './conditions.ts'
import type { Quest } from './half-paths.ts'
import { stepsFrom } from './steps-from.ts'

/**
 * The fewest steps that a path with some of the nodes that must be passed through still needs to an end: at least as many
 * as to any that it lacks, and from there. No path is lost by what this rules out.
 */
export function leastStepsThrough(
  graph: GraphInMemory,
  allowed: Allowed,
  { from, to }: Pick<Quest, 'from' | 'to'>,
  bitOf: Quest['bitOf'],
): Quest['leastSteps'] {
  const toEnd = new Map([from, to].map((end) => [end, stepsFrom(graph, allowed, end)]))
  const stops = [...bitOf].map(([stop, bit]) => ({ stop, bit, stepsTo: stepsFrom(graph, allowed, stop) }))
  return (node, has, end) => {
    const stepsToEnd = toEnd.get(end) ?? (() => 0)
    let least = stepsToEnd(node)
    for (const { stop, bit, stepsTo } of stops) {
      if ((has & bit) === 0) least = Math.max(least, stepsTo(node) + stepsToEnd(stop))
    }
    return least
  }
}
