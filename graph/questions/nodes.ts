import type { NodeType } from '#model/node-types.ts'
import { briefPropertiesOf, NodeRow } from '../node-row.ts'
import { question } from '../question.ts'

export const nodes = question<{ type: NodeType; ids: string[]; limit: number }>()({
  asks: 'What is known of these nodes of one type? Without the body of an event.',
  row: NodeRow,
  cypher: ({ type }) => `
    UNWIND $ids AS id
    MATCH (n:${type} {id: id})
    RETURN n.id AS id, ${briefPropertiesOf('n')} AS properties, COUNT { (n)--() } AS degree
    ORDER BY id LIMIT $limit`,
})
