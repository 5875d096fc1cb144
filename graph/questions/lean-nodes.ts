import { z } from 'zod'
import { PropertyValue } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

export const leanNodes = question<{ type: NodeType; limit: number }>()({
  asks: 'Which nodes of this type are there, with no more of them than an overview and its filters need?',
  row: z.object({
    id: z.string(),
    label: z.string(),
    degree: z.int(),
    date: z.string().nullable(),
    dateEnd: z.string().nullable(),
    importance: z.int().nullable(),
    status: z.string().nullable(),
    summary: z.string().nullable(),
    location: PropertyValue.nullable(),
  }),
  cypher: ({ type }) => `
    MATCH (n:${type})
    RETURN n.id AS id, coalesce(n.title, n.name, n.url, n.id) AS label, COUNT { (n)--() } AS degree,
           n.date AS date, n.dateEnd AS dateEnd, n.importance AS importance, n.status AS status,
           n.summary AS summary, n.location AS location
    ORDER BY id LIMIT $limit`,
})
