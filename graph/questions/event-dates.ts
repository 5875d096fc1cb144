import { z } from 'zod'
import { DatePrecision } from '#model/dates.ts'
import { type EventConditions, matchMeeting } from '../event-conditions.ts'
import { question } from '../question.ts'

export const eventDates = question<EventConditions & { limit: number }>()({
  asks: 'On which dates did events begin, of all or of those that meet a filter, and how many on each?',
  row: z.object({ date: z.string().nullable(), precision: DatePrecision.nullable(), events: z.int() }),
  cypher: (conditions) => `
    ${matchMeeting(conditions)}
    RETURN e.date AS date, e.datePrecision AS precision, count(*) AS events
    ORDER BY date, precision LIMIT $limit`,
})
