import type { NodeType } from '#model/node-types.ts'
import { NodeRow, propertiesOf } from '../node-row.ts'
import { question } from '../question.ts'

export const wholeNodes = question<{ type: NodeType; ids: string[]; limit: number }>()({
  asks: 'What properties have these nodes of one type, the body too?',
  row: NodeRow.omit({ degree: true }),
  cypher: ({ type }) => `
    UNWIND $ids AS id
    MATCH (n:${type} {id: id})
    RETURN n.id AS id, ${propertiesOf('n')} AS properties
    ORDER BY id LIMIT $limit`,
})
