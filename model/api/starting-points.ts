import { z } from 'zod'
import { GraphNode } from '../graph.ts'
import { total, truncated } from './list.ts'

export const StartingPoints = z
  .object({ nodes: z.array(GraphNode), total, truncated })
  .meta({ id: 'StartingPoints', description: 'The best connected actors and the most important events' })
export type StartingPoints = z.infer<typeof StartingPoints>
