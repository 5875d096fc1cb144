import { z } from 'zod'
import type { EdgeType } from '#model/edge-types.ts'
import { question } from '../question.ts'

type Input = { edgeType: EdgeType; ids: string[]; limit: number }

export const eventsFiledUnder = question<Input>()({
  asks: 'To which nodes do edges of this type lead from these events, and from which of them to each?',
  row: z.object({ id: z.string(), label: z.string(), events: z.array(z.string()) }),
  cypher: ({ edgeType }) => `
    UNWIND $ids AS id
    MATCH (e:Event {id: id})-[:${edgeType}]->(m)
    WITH m, collect(id) AS events
    RETURN m.id AS id, coalesce(m.name, m.id) AS label, events
    ORDER BY id LIMIT $limit`,
})
