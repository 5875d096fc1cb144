import { z } from 'zod'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

/** Asked from the ends with few edges of their own, as edgesBetween is. */
type Input = { from: NodeType; starts: string[]; limit: number }

export const links = question<Input>()({
  asks: 'Which nodes do the edges of these nodes of one type lead to?',
  row: z.object({ start: z.string(), ends: z.array(z.string()) }),
  cypher: ({ from }) => `
    UNWIND $starts AS start
    MATCH (n:${from} {id: start})-[r]-(m)
    RETURN start, collect(m.id) AS ends
    ORDER BY start LIMIT $limit`,
})
