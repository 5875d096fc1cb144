import type { GraphInMemory } from './graph-in-memory.ts'
import { neighboursOfType } from './neighbours-of-type.ts'

/** The first place from this one on whose number is not below; they are in rising order. */
function placeOf(numbers: Uint32Array, number: number, from: number): number {
  let low = from
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}

/** The events that two actors were in together, all by number and in rising order. */
export function eventsOfBoth(graph: GraphInMemory, one: number, other: number): number[] {
  const events = neighboursOfType(graph, one, 'Event')
  const others = neighboursOfType(graph, other, 'Event')
  const [few, many] = events.length <= others.length ? [events, others] : [others, events]
  const both: number[] = []
  let place = 0
  for (const event of few) {
    place = placeOf(many, event, place)
    if (many[place] === event) both.push(event)
  }
  return both
}
