import { z } from 'zod'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

export const nodeFacts = question<{ type: NodeType; ids: string[]; limit: number }>()({
  asks: 'When were these nodes of one type, how important are they, and of a source at which address, under a title of which words?',
  row: z.object({
    id: z.string(),
    date: z.string().nullable(),
    dateEnd: z.string().nullable(),
    importance: z.int().nullable(),
    url: z.string().nullable(),
    title: z.string().nullable(),
  }),
  cypher: ({ type }) => `
    UNWIND $ids AS id
    MATCH (n:${type} {id: id})
    RETURN id, n.date AS date, n.dateEnd AS dateEnd, n.importance AS importance,
           ${type === 'Source' ? 'n.url AS url, n.searchNames AS title' : 'null AS url, null AS title'}
    ORDER BY id LIMIT $limit`,
})
