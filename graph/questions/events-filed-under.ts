import { z } from 'zod'
import { question } from '../question.ts'

type Input = { edgeType: 'TAGGED' | 'REPORTED_BY'; ids: string[]; limit: number }

export const eventsFiledUnder = question<Input>()({
  asks: 'Which tags or publishers do these events have, and which events each of them?',
  row: z.object({ id: z.string(), label: z.string(), events: z.array(z.string()) }),
  cypher: ({ edgeType }) => `
    UNWIND $ids AS id
    MATCH (e:Event {id: id})-[:${edgeType}]->(m)
    WITH m, collect(id) AS events
    RETURN m.id AS id, coalesce(m.name, m.id) AS label, events
    ORDER BY id LIMIT $limit`,
})
