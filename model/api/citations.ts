import { z } from 'zod'
import { NodeId } from '../graph.ts'
import { total, truncated } from './list.ts'
import { Citation } from './node.ts'

export const CitationsRequest = z.object({
  ids: z.array(NodeId).min(1).max(500).meta({ description: 'Those that name no event count for nothing' }),
})

export const Citations = z
  .object({
    events: z
      .array(z.object({ id: NodeId, citations: z.array(Citation) }))
      .meta({ description: 'Those of the events that cite something, by id' }),
    total: total.meta({ description: 'How many of the ids are events that cite something' }),
    truncated: truncated.meta({ description: 'Whether there are more citations than these' }),
  })
  .meta({ id: 'Citations' })
export type Citations = z.infer<typeof Citations>
