import { z } from 'zod'
import { DatePrecision, PlainDate } from '../dates.ts'
import { NodeId } from '../graph.ts'
import { listOf } from './list.ts'

const any = (what: string) => `Only events with one of these ${what}, comma-separated`

export const TimelineQuery = z.object({
  unit: DatePrecision.optional().meta({
    description:
      'Chosen when left out: the finest in which the time from first to last has at most 120, else year',
  }),
  from: PlainDate.optional().meta({ description: 'Leaves out events that ended before, and undated ones' }),
  to: PlainDate.optional().meta({ description: 'Leaves out events that began after, and undated ones' }),
  minImportance: z.coerce.number().int().min(0).max(10).optional().meta({
    description: 'Leaves out events below this importance or without one',
  }),
  tags: listOf(NodeId)
    .optional()
    .meta({ description: any('tags') }),
  actors: listOf(NodeId)
    .optional()
    .meta({ description: any('actors') }),
  publishers: listOf(NodeId)
    .optional()
    .meta({ description: any('publishers of its sources') }),
})

export const Timeline = z
  .object({
    unit: DatePrecision,
    buckets: z
      .array(
        z.object({
          from: z.iso.date().meta({ description: 'The first day of the bucket' }),
          to: z.iso.date().meta({ description: 'The last day of the bucket' }),
          precision: DatePrecision.meta({
            description:
              'The unit, or coarser for events whose date is no better known; those overlap with others',
          }),
          count: z.int(),
        }),
      )
      .meta({
        description:
          'Those with events, by their first day, longer ones first. An event that lasted counts once, where it began',
      }),
    undated: z.int().meta({ description: 'Events without a date, which are in no bucket' }),
    total: z.int().meta({ description: 'All these events, the undated too' }),
  })
  .meta({ id: 'Timeline' })
export type Timeline = z.infer<typeof Timeline>
