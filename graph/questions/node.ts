import { NodeRow, propertiesOf, typeOfNode } from '../node-row.ts'
import { question } from '../question.ts'

export const node = question<{ id: string }>()({
  asks: 'What is known of this node?',
  row: NodeRow,
  cypher: ({ id }) => `
    MATCH (n:${typeOfNode(id)} {id: $id})
    RETURN n.id AS id, ${propertiesOf('n')} AS properties, COUNT { (n)--() } AS degree
    ORDER BY id LIMIT 1`,
})
