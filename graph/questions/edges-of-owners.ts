import { z } from 'zod'
import type { EdgeType } from '#model/edge-types.ts'
import { edgeOwner } from '../edge-owner.ts'
import { question } from '../question.ts'

export const edgesOfOwners = question<{ type: EdgeType; owners: string[]; limit: number }>()({
  asks: 'Which edges of this type do these owners have, and of which tier is each?',
  row: z.object({ owner: z.string(), other: z.string(), tier: z.int().nullable() }),
  cypher: ({ type }) => {
    const { owner, pattern } = edgeOwner(type)
    return `
    UNWIND $owners AS id
    MATCH (owner:${owner} {id: id})
    MATCH ${pattern}
    RETURN id AS owner, other.id AS other, r.tier AS tier
    ORDER BY owner, other LIMIT $limit`
  },
})
