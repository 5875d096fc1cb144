import { z } from 'zod'
import { question } from '../question.ts'

export const company = question<{ id: string; limit: number }>()({
  asks: 'With whom was this actor in how many events, and in how many is each of them?',
  row: z.object({ id: z.string(), together: z.int(), events: z.int() }),
  cypher: () => `
    MATCH (a:Actor {id: $id})-[:PARTICIPATED_IN]->(:Event)<-[:PARTICIPATED_IN]-(b:Actor)
    WITH b, count(*) AS together
    RETURN b.id AS id, together, COUNT { (b)-[:PARTICIPATED_IN]->() } AS events
    ORDER BY events, id LIMIT $limit`,
})
