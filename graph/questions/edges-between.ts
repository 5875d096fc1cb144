import { z } from 'zod'
import { EdgeType } from '#model/edge-types.ts'
import type { NodeType } from '#model/node-types.ts'
import { StoredProperties } from '../node-row.ts'
import { question } from '../question.ts'

/** Asked from the ends with few edges of their own: events and sources, never actors, tags or publishers. */
type Input = { from: NodeType; starts: string[]; ids: string[]; limit: number }

export const edgesBetween = question<Input>()({
  asks: 'Which edges run between these nodes, seen from those of one type?',
  row: z.object({ source: z.string(), type: EdgeType, target: z.string(), properties: StoredProperties }),
  cypher: ({ from }) => `
    UNWIND $starts AS start
    MATCH (n:${from} {id: start})-[r]-(m)
    WHERE m.id IN $ids
    RETURN DISTINCT startNode(r).id AS source, type(r) AS type, endNode(r).id AS target,
           properties(r) AS properties
    ORDER BY source, type, target LIMIT $limit`,
})
