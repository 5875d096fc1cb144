import { z } from 'zod'
import { question } from '../question.ts'

type Pair = { one: string; other: string }

export const meetings = question<{ pairs: Pair[]; limit: number }>()({
  asks: 'In which events were these pairs of actors together? Asked from the first of each, who should be in few.',
  row: z.object({ one: z.string(), other: z.string(), events: z.array(z.string()) }),
  cypher: () => `
    UNWIND $pairs AS pair
    MATCH (a:Actor {id: pair.one})-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(b:Actor)
    WHERE b.id = pair.other
    WITH pair.one AS one, pair.other AS other, e.id AS event ORDER BY event
    RETURN one, other, collect(event) AS events
    ORDER BY one, other LIMIT $limit`,
})
