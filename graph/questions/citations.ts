import { z } from 'zod'
import { propertiesOf, StoredProperties } from '../node-row.ts'
import { question } from '../question.ts'

export const citations = question<{ ids: string[]; limit: number }>()({
  asks: 'Which sources does each of these events cite, and as what?',
  row: z.object({
    event: z.string(),
    source: z.string(),
    publishers: z.array(z.string()),
    stored: StoredProperties,
    cited: StoredProperties,
  }),
  cypher: () => `
    UNWIND $ids AS id
    MATCH (e:Event {id: id})-[c:CITES]->(s:Source)
    RETURN id AS event, s.id AS source, ${propertiesOf('s')} AS stored, properties(c) AS cited,
      [(s)-[:PUBLISHED_BY]->(p:Publisher)
        WHERE p.name = c.publisher OR c.publisher IN coalesce(p.aliases, []) | p.id] AS publishers
    ORDER BY event, coalesce(c.tier, 99), coalesce(c.date, ''), source LIMIT $limit`,
})
