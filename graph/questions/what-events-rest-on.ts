import { z } from 'zod'
import { question } from '../question.ts'

export const whatEventsRestOn = question<{ ids: string[]; limit: number }>()({
  asks: 'Which sources does each of these events cite, of which tier, and when were they published?',
  row: z.object({
    event: z.string(),
    source: z.string(),
    tier: z.int().nullable(),
    dateHere: z.string().nullable(),
    dateElsewhere: z.string().nullable(),
  }),
  cypher: () => `
    UNWIND $ids AS id
    MATCH (e:Event {id: id})-[c:CITES]->(s:Source)
    RETURN id AS event, s.id AS source, c.tier AS tier, c.date AS dateHere, s.date AS dateElsewhere
    ORDER BY event, source LIMIT $limit`,
})
