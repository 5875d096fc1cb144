import { compareText } from '#model/compare-text.ts'
import { type DatePrecision, dateLengths } from '#model/dates.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { numbersOfType } from '../graph-in-memory/numbers-of-type.ts'
import type { Batch } from './burst-states.ts'

interface DatedBatch extends Batch {
  /** The day, month or year. */
  date: string
  /** What is relevant in it, by number. */
  events: number[]
}

export interface Batches {
  /** Those in which anything happened, in the order of time. */
  batches: DatedBatch[]
  /** Relevant events that are in none of them. */
  coarse: number
  undated: number
}

/**
 * Events by the unit in which they began. Whose date is less well known is left out of what is relevant and of what
 * there is: to put the events of a year into its first month would fake a burst.
 */
export function batchesOf(graph: GraphInMemory, relevant: ReadonlySet<number>, unit: DatePrecision): Batches {
  const length = dateLengths[unit]
  const batches = new Map<string, DatedBatch>()
  let coarse = 0
  let undated = 0
  for (const event of numbersOfType(graph, 'Event')) {
    const isOurs = relevant.has(event)
    const known = graph.nodes[event]?.date ?? null
    if (known === null || known.length < length) {
      if (isOurs && known === null) undated += 1
      else if (isOurs) coarse += 1
      continue
    }
    const date = known.slice(0, length)
    const before = batches.get(date)
    const batch = before ?? { date, all: 0, relevant: 0, events: [] }
    if (!before) batches.set(date, batch)
    batch.all += 1
    if (!isOurs) continue
    batch.relevant += 1
    batch.events.push(event)
  }
  return {
    batches: [...batches.values()].sort((a, b) => compareText(a.date, b.date)),
    coarse,
    undated,
  }
}
