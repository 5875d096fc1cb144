import { z } from 'zod'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

export const nodeCount = question<{ type: NodeType }>()({
  asks: 'How many nodes of this type are there?',
  row: z.object({ total: z.int() }),
  cypher: ({ type }) => `
    MATCH (n:${type})
    RETURN count(n) AS total
    ORDER BY total LIMIT 1`,
})
