import { z } from 'zod'
import { question } from '../question.ts'

export const dateRange = question<Record<string, never>>()({
  asks: 'When are the first and the last event?',
  row: z.object({ first: z.string().nullable(), last: z.string().nullable() }),
  cypher: () => `
    MATCH (e:Event)
    RETURN min(e.date) AS first, max(coalesce(e.dateEnd, e.date)) AS last
    ORDER BY first LIMIT 1`,
})
