import { z } from 'zod'
import { EdgeType } from '#model/edge-types.ts'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'

type Input = {
  from: NodeType
  anchors: string[]
  limit: number
}

export const expansion = question<Input>()({
  asks: 'Along which edges do these nodes of one type reach others, and what ranks those?',
  row: z.object({
    id: z.string(),
    edgeType: EdgeType,
    importance: z.number().nullable(),
    date: z.string().nullable(),
    degree: z.int(),
  }),
  cypher: ({ from }) => `
    UNWIND $anchors AS anchor
    MATCH (n:${from} {id: anchor})-[r]-(m)
    WITH DISTINCT type(r) AS edgeType, m
    RETURN m.id AS id, edgeType, m.importance AS importance, m.date AS date, COUNT { (m)--() } AS degree
    ORDER BY id, edgeType LIMIT $limit`,
})
