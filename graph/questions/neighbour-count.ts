import { z } from 'zod'
import { question } from '../question.ts'
import { type NeighbourFilter, neighbourhood } from './neighbourhood.ts'

export const neighbourCount = question<NeighbourFilter>()({
  asks: 'How many nodes are one step from this one?',
  row: z.object({ total: z.int() }),
  cypher: ({ id }) => `${neighbourhood(id)}
    RETURN count(DISTINCT m) AS total
    ORDER BY total LIMIT 1`,
})
