import { z } from 'zod'
import { question } from '../question.ts'

export const labelsAround = question<{ id: string; limit: number }>()({
  asks: 'What is everything called that this event has and others may have too?',
  row: z.object({ id: z.string(), label: z.string() }),
  cypher: () => `
    MATCH (e:Event {id: $id})-[:PARTICIPATED_IN|TAGGED|CITES|RELATED_TO]-(m)
    RETURN DISTINCT m.id AS id, coalesce(m.title, m.name, m.url, m.id) AS label
    ORDER BY id LIMIT $limit`,
})
