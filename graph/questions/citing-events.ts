import { z } from 'zod'
import { question } from '../question.ts'

export const citingEvents = question<{ ids: string[] }>()({
  asks: 'How many of these are events that cite something?',
  row: z.object({ total: z.int() }),
  cypher: () => `
    UNWIND $ids AS id
    MATCH (e:Event {id: id})-[:CITES]->(:Source)
    RETURN count(DISTINCT e) AS total
    ORDER BY total LIMIT 1`,
})
