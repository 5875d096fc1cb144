import { z } from 'zod'
import { PlainDate } from '../dates.ts'
import { NodeId } from '../graph.ts'

export const CompanyOverTimeQuery = z.object({
  years: z.coerce.number().int().min(1).max(100).default(1).meta({
    description: 'How many years a slice of time has',
  }),
  limit: z.coerce.number().int().min(1).max(500).default(20).meta({
    description: 'How many companions of each standing are named in a slice, those of most events first',
  }),
})

/** How a companion stands in a slice to the slice before it that has an event. */
export const Standing = z.enum(['new', 'stays', 'back', 'left'])
export type Standing = z.infer<typeof Standing>

const Companion = z.object({
  id: NodeId,
  label: z.string(),
  standing: Standing.meta({
    description:
      'new: in no slice before; stays: in the one before too; back: in one before that; left: in the one before and not in this',
  }),
  events: z
    .int()
    .meta({ description: 'In how many events with the actor, here; of who left, in the one before' }),
})

const Slice = z.object({
  from: PlainDate.meta({ description: 'Its first year' }),
  to: PlainDate.meta({ description: 'Its last year' }),
  events: z.array(NodeId).meta({ description: 'All events of the actor in it, in the order of time' }),
  counts: z.record(Standing, z.int()),
  companions: z.array(Companion).meta({ description: 'The first of each standing' }),
})
export type Slice = z.infer<typeof Slice>

export const CompanyOverTime = z
  .object({
    slices: z.array(Slice).meta({ description: 'Those with an event, in the order of time' }),
    undated: z.int().meta({ description: 'Events without a date, which are in no slice' }),
  })
  .meta({ id: 'CompanyOverTime' })
export type CompanyOverTime = z.infer<typeof CompanyOverTime>
