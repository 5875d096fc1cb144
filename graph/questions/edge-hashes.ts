import { z } from 'zod'
import type { EdgeType } from '#model/edge-types.ts'
import { edgeOwner } from '../edge-owner.ts'
import { question } from '../question.ts'

export const edgeHashes = question<{ type: EdgeType; owners: string[]; limit: number }>()({
  asks: 'What content do the edges of this type have now, for these owners?',
  row: z.object({ source: z.string(), target: z.string(), contentHash: z.string() }),
  cypher: ({ type }) => {
    const { owner, pattern } = edgeOwner(type)
    return `
    UNWIND $owners AS id
    MATCH (owner:${owner} {id: id})
    MATCH ${pattern}
    RETURN startNode(r).id AS source, endNode(r).id AS target, r.contentHash AS contentHash
    ORDER BY source, target LIMIT $limit`
  },
})
