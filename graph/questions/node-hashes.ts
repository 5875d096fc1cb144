import { z } from 'zod'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

export const nodeHashes = question<{ type: NodeType; after: string; limit: number }>()({
  asks: 'What content do the nodes of this type have now, a page at a time?',
  row: z.object({ id: z.string(), contentHash: z.string() }),
  cypher: ({ type }) => `
    MATCH (n:${type})
    WHERE n.id > $after
    RETURN n.id AS id, n.contentHash AS contentHash
    ORDER BY id LIMIT $limit`,
})
