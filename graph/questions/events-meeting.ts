import { z } from 'zod'
import { type EventConditions, matchMeeting } from '../event-conditions.ts'
import { question } from '../question.ts'

/** One row: a list of plain text is read much faster than as many rows. */
export const eventsMeeting = question<EventConditions & { limit: number }>()({
  asks: 'Which events meet a filter?',
  row: z.object({ ids: z.array(z.string()) }),
  cypher: (conditions) => `
    ${matchMeeting(conditions)}
    WITH e.id AS id ORDER BY id LIMIT $limit
    RETURN collect(id) AS ids`,
})
