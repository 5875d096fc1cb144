import { z } from 'zod'
import { NodeId } from '../graph.ts'
import { LeftOut } from './left-out.ts'

/** Of so many events and of so many edges it can be asked at once. */
export const mostJudged = 5000

export const SurvivalRequest = LeftOut.extend({
  events: z.array(NodeId).max(mostJudged),
  edges: z.array(z.string()).max(mostJudged).meta({ description: 'Ids of edges' }),
})

export const FallReason = z.enum(['left-out', 'sources', 'no-source']).meta({
  description:
    'left-out: its event is; sources: all the sources behind it are; no-source: its event gives none, and such events are left out',
})
export type FallReason = z.infer<typeof FallReason>

export const Fallen = z.object({
  id: z.string().meta({ description: 'Of an event or an edge' }),
  reason: FallReason,
  event: NodeId.nullable().meta({
    description: 'The event with which it falls; null where an edge falls alone',
  }),
  sources: z.int().meta({ description: 'How many sources stood behind it' }),
})
export type Fallen = z.infer<typeof Fallen>

export const Survival = z
  .object({
    fallen: z.array(Fallen),
    missing: z
      .array(z.string())
      .meta({ description: 'Ids of no event, edge or publisher of the graph: nothing falls with these' }),
  })
  .meta({ id: 'Survival', description: 'What of these falls without what is left out' })
export type Survival = z.infer<typeof Survival>
