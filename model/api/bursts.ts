import { z } from 'zod'
import { DatePrecision, PlainDate } from '../dates.ts'
import { NodeId } from '../graph.ts'
import type { NodeType } from '../node-types.ts'
import { listOf, total, truncated } from './list.ts'

/** Whose events can burst. */
export const burstTypes: readonly NodeType[] = ['Actor', 'Tag']

export const BurstsQuery = z.object({
  of: listOf(NodeId, 2).meta({
    description: 'An actor or a tag; or two of them, for the events that have both',
  }),
  unit: DatePrecision.default('month').meta({
    description: 'What events are counted by. Those whose date is less well known are left out',
  }),
  times: z.coerce.number().gt(1).max(100).default(3).meta({
    description: 'How many times the usual share is held to be a burst: s of the paper',
  }),
  reluctance: z.coerce.number().min(0).max(100).default(1).meta({
    description: 'How much it must pay to begin a burst: gamma of the paper. More: fewer and surer bursts',
  }),
})

const Burst = z.object({
  from: PlainDate.meta({ description: 'Its first day, month or year' }),
  to: PlainDate.meta({ description: 'Its last' }),
  strength: z.number().meta({
    description:
      'How much better it is told as a burst than not, in nats: the weight of the paper. Comparable for one subject only',
  }),
  words: z.string().meta({
    description: 'In plain words',
    example: '14 of the 612 events of that time have it: 2.3 %, against 0.7 % in all.',
  }),
  events: z.array(NodeId).meta({ description: 'Those of its events behind it, in the order of time' }),
  total,
  truncated,
})
export type Burst = z.infer<typeof Burst>

export const Bursts = z
  .object({
    unit: DatePrecision,
    bursts: z.array(Burst).meta({ description: 'All of them, in the order of time' }),
    events: z.object({
      counted: z.int(),
      coarse: z.int().meta({ description: 'Left out: their date is known less well than the unit' }),
      undated: z.int().meta({ description: 'Left out: without a date' }),
    }),
  })
  .meta({ id: 'Bursts' })
export type Bursts = z.infer<typeof Bursts>
