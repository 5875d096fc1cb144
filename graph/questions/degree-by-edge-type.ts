import { z } from 'zod'
import { EdgeType } from '#model/edge-types.ts'
import { typeOfNode } from '../node-row.ts'
import { question } from '../question.ts'

export const degreeByEdgeType = question<{ id: string }>()({
  asks: 'How many edges of each type does this node have?',
  row: z.object({ edgeType: EdgeType, degree: z.int() }),
  cypher: ({ id }) => `
    MATCH (n:${typeOfNode(id)} {id: $id})-[r]-()
    RETURN type(r) AS edgeType, count(*) AS degree
    ORDER BY edgeType LIMIT 100`,
})
