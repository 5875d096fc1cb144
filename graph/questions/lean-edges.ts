import { z } from 'zod'
import { type EdgeType, edgeEnds } from '#model/edge-types.ts'
import { question } from '../question.ts'

export const leanEdges = question<{ type: EdgeType; limit: number }>()({
  asks: 'Which edges of this type are there, with no more of them than an overview needs?',
  row: z.object({
    source: z.string(),
    target: z.string(),
    tier: z.int().nullable(),
    bestTier: z.int().nullable(),
  }),
  cypher: ({ type }) => `
    MATCH (a:${edgeEnds[type].source})-[r:${type}]->(b:${edgeEnds[type].target})
    RETURN a.id AS source, b.id AS target, r.tier AS tier, r.bestTier AS bestTier
    ORDER BY source, target LIMIT $limit`,
})
