import { z } from 'zod'
import type { EdgeType } from '#model/edge-types.ts'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

export const mostConnected = question<{ type: NodeType; edgeType: EdgeType; limit: number }>()({
  asks: 'Which nodes of this type have most edges of that one?',
  row: z.object({ id: z.string(), name: z.string() }),
  cypher: ({ type, edgeType }) => `
    MATCH (n:${type})
    WITH n, COUNT { (n)-[:${edgeType}]-() } AS edges
    ORDER BY edges DESC, n.id LIMIT $limit
    RETURN n.id AS id, coalesce(n.title, n.name, n.id) AS name
    ORDER BY edges DESC, id LIMIT $limit`,
})
