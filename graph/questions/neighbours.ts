import { z } from 'zod'
import type { NeighbourOrder } from '#model/api/neighbours.ts'
import { EdgeType } from '#model/edge-types.ts'
import { briefPropertiesOf, NodeRow, StoredProperties } from '../node-row.ts'
import { question } from '../question.ts'
import { type NeighbourFilter, neighbourhood, orders } from './neighbourhood.ts'

type Input = NeighbourFilter & { order: NeighbourOrder; offset: number; limit: number }

export const neighbours = question<Input>()({
  asks: 'Which nodes are one step from this one, and by which edges?',
  row: NodeRow.extend({
    edges: z.array(z.object({ source: z.string(), type: EdgeType, properties: StoredProperties })),
  }),
  cypher: ({ id, order }) => `${neighbourhood(id)}
    WITH m, {source: startNode(r).id, type: type(r), properties: properties(r)} AS edge
    ORDER BY edge.source, edge.type
    WITH m, collect(edge) AS edges
    WITH m, edges, m.id AS id, COUNT { (m)--() } AS degree
    ORDER BY ${orders[order]} SKIP $offset LIMIT $limit
    RETURN id, ${briefPropertiesOf('m')} AS properties, degree, edges
    ORDER BY ${orders[order]}`,
})
