import { type DatePrecision, dateLengths } from '#model/dates.ts'
import type { NodeFacts } from '../graph-in-memory/graph-in-memory.ts'
import type { Batch } from './burst-states.ts'

interface DatedBatch extends Batch {
  /** The day, month or year. */
  date: string
  /** What is relevant in it. */
  events: NodeFacts[]
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
export function batchesOf(
  all: Iterable<NodeFacts>,
  isRelevant: (event: NodeFacts) => boolean,
  unit: DatePrecision,
): Batches {
  const length = dateLengths[unit]
  const batches = new Map<string, DatedBatch>()
  let coarse = 0
  let undated = 0
  for (const event of all) {
    const isOurs = isRelevant(event)
    if (event.date === null || event.date.length < length) {
      if (isOurs && event.date === null) undated += 1
      else if (isOurs) coarse += 1
      continue
    }
    const date = event.date.slice(0, length)
    const batch = batches.get(date) ?? { date, all: 0, relevant: 0, events: [] }
    batches.set(date, batch)
    batch.all += 1
    if (!isOurs) continue
    batch.relevant += 1
    batch.events.push(event)
  }
  return {
    batches: [...batches.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
    coarse,
    undated,
  }
}
