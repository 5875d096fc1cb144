import { z } from 'zod'
import type { EdgeType } from '#model/edge-types.ts'
import { question } from '../question.ts'

export const edgeCount = question<{ type: EdgeType }>()({
  asks: 'How many edges of this type are there?',
  row: z.object({ total: z.int() }),
  cypher: ({ type }) => `
    MATCH ()-[r:${type}]->()
    RETURN count(r) AS total
    ORDER BY total LIMIT 1`,
})
