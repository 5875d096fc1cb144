import { z } from 'zod'
import { type EventConditions, matchMeeting } from '../event-conditions.ts'
import { question } from '../question.ts'

export const eventsMeeting = question<EventConditions & { limit: number }>()({
  asks: 'Which events meet a filter?',
  row: z.object({ id: z.string() }),
  cypher: (conditions) => `
    ${matchMeeting(conditions)}
    RETURN e.id AS id
    ORDER BY id LIMIT $limit`,
})
