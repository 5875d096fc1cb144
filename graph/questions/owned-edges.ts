import { z } from 'zod'
import type { EdgeType } from '#model/edge-types.ts'
import { edgeOwner } from '../edge-owner.ts'
import { present, StoredProperties } from '../node-row.ts'
import { question } from '../question.ts'

export const ownedEdges = question<{ type: EdgeType; owners: string[]; limit: number }>()({
  asks: 'What edges of this type do these owners have now?',
  row: z.object({
    source: z.string(),
    target: z.string(),
    properties: StoredProperties.transform(present),
  }),
  cypher: ({ type }) => {
    const { owner, pattern } = edgeOwner(type)
    return `
    UNWIND $owners AS id
    MATCH (owner:${owner} {id: id})
    MATCH ${pattern}
    RETURN startNode(r).id AS source, endNode(r).id AS target, properties(r) AS properties
    ORDER BY source, target LIMIT $limit`
  },
})
