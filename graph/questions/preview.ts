import { z } from 'zod'
import { EdgeType } from '#model/edge-types.ts'
import { NodeType } from '#model/node-types.ts'
import { typeOfNode } from '../node-row.ts'
import { question } from '../question.ts'

export const preview = question<{ id: string }>()({
  asks: 'What would expanding this node bring, by edge type and node type, and how large is the largest?',
  row: z.object({
    edgeType: EdgeType,
    nodeType: NodeType,
    total: z.int(),
    largest: z.object({ id: z.string(), label: z.string(), degree: z.int() }),
  }),
  cypher: ({ id }) => `
    MATCH (n:${typeOfNode(id)} {id: $id})-[r]-(m)
    WITH DISTINCT type(r) AS edgeType, labels(m)[0] AS nodeType, m
    WITH edgeType, nodeType, m, COUNT { (m)--() } AS degree
    ORDER BY degree DESC, m.id
    WITH edgeType, nodeType, count(*) AS total,
         collect({id: m.id, label: coalesce(m.title, m.name, m.url, m.id), degree: degree}) AS ranked
    RETURN edgeType, nodeType, total, head(ranked) AS largest
    ORDER BY edgeType, nodeType LIMIT 100`,
})
