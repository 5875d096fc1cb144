import { z } from 'zod'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

export const leanNodes = question<{ type: NodeType; limit: number }>()({
  asks: 'Which nodes of this type are there, with no more of them than an overview needs?',
  row: z.object({
    id: z.string(),
    label: z.string(),
    degree: z.int(),
    date: z.string().nullable(),
    importance: z.int().nullable(),
    status: z.string().nullable(),
  }),
  cypher: ({ type }) => `
    MATCH (n:${type})
    RETURN n.id AS id, coalesce(n.title, n.name, n.url, n.id) AS label, COUNT { (n)--() } AS degree,
           n.date AS date, n.importance AS importance, n.status AS status
    ORDER BY id LIMIT $limit`,
})
