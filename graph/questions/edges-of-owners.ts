import { z } from 'zod'
import type { EdgeType } from '#model/edge-types.ts'
import { edgeOwner } from '../edge-owner.ts'
import { question } from '../question.ts'

/** A row for each owner: lists of plain values are read much faster than a row for each edge. */
export const edgesOfOwners = question<{ type: EdgeType; owners: string[]; limit: number }>()({
  asks: 'To which nodes do the edges of this type lead that these owners have, and of which tier is each? 0: of none.',
  row: z.object({ owner: z.string(), others: z.array(z.string()), tiers: z.array(z.int()) }),
  cypher: ({ type }) => {
    const { owner, pattern } = edgeOwner(type)
    return `
    UNWIND $owners AS id
    MATCH (owner:${owner} {id: id})
    MATCH ${pattern}
    RETURN id AS owner, collect(other.id) AS others, collect(coalesce(r.tier, 0)) AS tiers
    ORDER BY owner LIMIT $limit`
  },
})
