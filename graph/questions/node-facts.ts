import { z } from 'zod'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

export const nodeFacts = question<{ type: NodeType; after: string; limit: number }>()({
  asks: 'Which nodes of this type are there, when, how important and at which address? A page at a time.',
  row: z.object({
    id: z.string(),
    date: z.string().nullable(),
    dateEnd: z.string().nullable(),
    importance: z.int().nullable(),
    url: z.string().nullable(),
  }),
  cypher: ({ type }) => `
    MATCH (n:${type})
    WHERE n.id > $after
    RETURN n.id AS id, n.date AS date, n.dateEnd AS dateEnd, n.importance AS importance, n.url AS url
    ORDER BY id LIMIT $limit`,
})
