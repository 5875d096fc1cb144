import { z } from 'zod'
import { DatePrecision } from '../dates.ts'
import { EventFilter } from './event-filter.ts'

export const TimelineQuery = EventFilter.extend({
  unit: DatePrecision.optional().meta({
    description:
      'Chosen when left out: the finest in which the time from first to last has at most 120, else year',
  }),
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
