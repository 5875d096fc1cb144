import { z } from 'zod'
import { question } from '../question.ts'

export const company = question<{ id: string; limit: number }>()({
  asks: 'With whom was this actor in an event, and in how many events is each of them?',
  row: z.object({ id: z.string(), events: z.int() }),
  cypher: () => `
    MATCH (a:Actor {id: $id})-[:PARTICIPATED_IN]->(:Event)<-[:PARTICIPATED_IN]-(b:Actor)
    WITH DISTINCT b
    RETURN b.id AS id, COUNT { (b)-[:PARTICIPATED_IN]->() } AS events
    ORDER BY events, id LIMIT $limit`,
})
