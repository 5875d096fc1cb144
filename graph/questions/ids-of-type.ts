import { z } from 'zod'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

/** One row: a list of plain text is read much faster than as many rows. */
export const idsOfType = question<{ type: NodeType; limit: number }>()({
  asks: 'Which nodes of this type are there, by id?',
  row: z.object({ ids: z.array(z.string()) }),
  cypher: ({ type }) => `
    MATCH (n:${type})
    WITH n.id AS id ORDER BY id LIMIT $limit
    RETURN collect(id) AS ids`,
})
