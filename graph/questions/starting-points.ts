import type { NodeType } from '#model/node-types.ts'
import { briefPropertiesOf, NodeRow } from '../node-row.ts'
import { question } from '../question.ts'

export const startingPoints = question<{ type: NodeType; limit: number }>()({
  asks: 'Which nodes of this type are the most important, then the best connected?',
  row: NodeRow,
  cypher: ({ type }) => `
    MATCH (n:${type})
    WITH n, n.id AS id, COUNT { (n)--() } AS degree
    ORDER BY coalesce(n.importance, -1) DESC, degree DESC, id LIMIT $limit
    RETURN id, ${briefPropertiesOf('n')} AS properties, degree
    ORDER BY coalesce(n.importance, -1) DESC, degree DESC, id`,
})
