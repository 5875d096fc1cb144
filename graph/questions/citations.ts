import { z } from 'zod'
import { EdgeProperties, propertiesOf } from '../node-row.ts'
import { question } from '../question.ts'

export const citations = question<{ ids: string[]; limit: number }>()({
  asks: 'Which sources does each of these events cite, and as what?',
  row: z.object({
    event: z.string(),
    source: z.string(),
    publisherId: z.string().nullable(),
    stored: EdgeProperties,
    cited: EdgeProperties,
  }),
  cypher: () => `
    UNWIND $ids AS id
    MATCH (e:Event {id: id})-[c:CITES]->(s:Source)
    OPTIONAL MATCH (s)-[:PUBLISHED_BY]->(p:Publisher)
    WHERE p.name = c.publisher OR c.publisher IN coalesce(p.aliases, [])
    RETURN id AS event, s.id AS source, p.id AS publisherId, ${propertiesOf('s')} AS stored,
      properties(c) AS cited
    ORDER BY event, coalesce(c.tier, 99), coalesce(c.date, ''), source LIMIT $limit`,
})
