import { z } from 'zod'
import { PlainDate } from '../dates.ts'
import { GraphNode, NodeId } from '../graph.ts'
import { listOf, ofRevision, revision, total, truncated } from './list.ts'

export const MeanwhileQuery = z.object({
  event: NodeId.optional().meta({ description: 'Around when it was, among its actors' }),
  actors: listOf(NodeId, 50).optional().meta({
    description: 'In place of an event: among these actors, from and to when is asked too',
  }),
  from: PlainDate.optional(),
  to: PlainDate.optional(),
  days: z.coerce.number().int().min(0).max(31).default(3).meta({
    description: 'How many days before and after count as well',
  }),
  limit: z.coerce.number().int().min(1).max(100).default(10),
  offset: z.coerce.number().int().min(0).default(0),
  revision: ofRevision,
})

const MeanwhileReason = z.object({
  kind: z.enum(['took-part', 'company', 'time']),
  words: z.string().meta({
    description: 'In plain words',
    example: 'Richard Secord took part, who was in 6 other events with Oliver North',
  }),
  evidence: z.array(NodeId).meta({ description: 'Nodes that show it when they are added' }),
})
export type MeanwhileReason = z.infer<typeof MeanwhileReason>

const MeanwhileEvent = z.object({ node: GraphNode, reasons: z.array(MeanwhileReason) })
export type MeanwhileEvent = z.infer<typeof MeanwhileEvent>

export const Meanwhile = z
  .object({
    window: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable().meta({
      description: 'The days that were looked at; null for an event that is not dated to the month',
    }),
    events: z.array(MeanwhileEvent).meta({
      description:
        'Those in which more and rarer of the actors took part first, then those of their closest company',
    }),
    total,
    truncated,
    revision,
    coarse: z.int().meta({
      description:
        'Events of this company whose beginning or end is known only to the year, where that decides whether they were then or how many days lie between. Left out',
    }),
  })
  .meta({ id: 'Meanwhile' })
export type Meanwhile = z.infer<typeof Meanwhile>
