import { z } from 'zod'
import { type EdgeType, edgeEnds } from '#model/edge-types.ts'
import { StoredProperties } from '../node-row.ts'
import { question } from '../question.ts'

export const sampleOfEdges = question<{ type: EdgeType; limit: number }>()({
  asks: 'What properties have the first edges of this type?',
  row: z.object({ source: z.string(), target: z.string(), properties: StoredProperties }),
  cypher: ({ type }) => `
    MATCH (a:${edgeEnds[type].source})-[r:${type}]->(b:${edgeEnds[type].target})
    RETURN a.id AS source, b.id AS target, properties(r) AS properties
    ORDER BY source, target LIMIT $limit`,
})
