import { z } from 'zod'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

type Input = { from: NodeType; ids: string[]; types: NodeType[] | null; limit: number }

export const connecting = question<Input>()({
  asks: 'Which nodes are neighbours of these nodes of one type, and of how many of them?',
  row: z.object({ id: z.string(), neighbours: z.int(), degree: z.int() }),
  cypher: ({ from }) => `
    UNWIND $ids AS id
    MATCH (n:${from} {id: id})--(m)
    WHERE $types IS NULL OR labels(m)[0] IN $types
    WITH DISTINCT n, m
    WITH m, count(*) AS neighbours
    RETURN m.id AS id, neighbours, COUNT { (m)--() } AS degree
    ORDER BY id LIMIT $limit`,
})
