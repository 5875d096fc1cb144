import { z } from 'zod'
import { question } from '../question.ts'

export const companies = question<{ ids: string[]; limit: number }>()({
  asks: 'With whom was each of these actors in an event?',
  row: z.object({ id: z.string(), others: z.array(z.string()) }),
  cypher: () => `
    UNWIND $ids AS id
    MATCH (a:Actor {id: id})-[:PARTICIPATED_IN]->(:Event)<-[:PARTICIPATED_IN]-(b:Actor)
    WITH DISTINCT id, b.id AS other ORDER BY other
    RETURN id, collect(other) AS others
    ORDER BY id LIMIT $limit`,
})
