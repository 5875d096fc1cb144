import { z } from 'zod'
import { EdgeType } from '#model/edge-types.ts'
import { question } from '../question.ts'

export const shareable = question<{ id: string; limit: number }>()({
  asks: 'What has this event that others may have too, and how many events have it?',
  row: z.object({ edgeType: EdgeType, id: z.string(), label: z.string(), events: z.int() }),
  cypher: () => `
    MATCH (e:Event {id: $id})-[r:PARTICIPATED_IN|TAGGED|CITES|RELATED_TO]-(m)
    WITH DISTINCT type(r) AS edgeType, m
    RETURN edgeType, m.id AS id, coalesce(m.title, m.name, m.url, m.id) AS label,
           CASE edgeType
             WHEN 'PARTICIPATED_IN' THEN COUNT { (m)-[:PARTICIPATED_IN]->() }
             WHEN 'TAGGED' THEN COUNT { (m)<-[:TAGGED]-() }
             WHEN 'CITES' THEN COUNT { (m)<-[:CITES]-() }
             ELSE COUNT { (m)-[:RELATED_TO]-() }
           END AS events
    ORDER BY events, id, edgeType LIMIT $limit`,
})
