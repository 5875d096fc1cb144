import { z } from 'zod'
import { NodeId } from '../graph.ts'

export const EvidenceFlag = z.enum(['no-source', 'single-source', 'one-publisher', 'unrated-only']).meta({
  description:
    'no-source: nothing is cited; single-source: one source alone; one-publisher: several sources, all from one publisher; unrated-only: none of a tier',
})
export type EvidenceFlag = z.infer<typeof EvidenceFlag>

export const Evidence = z
  .object({
    sources: z.int().meta({ description: 'How many different sources' }),
    publishers: z.int().meta({
      description:
        'How many of them are independent: sources that share a publisher or the host of their address count as one',
    }),
    byTier: z.array(z.object({ tier: z.int().nullable(), publishers: z.int() })).meta({
      description: 'Independent publishers by the best tier of each, the best first, unrated (null) last',
    }),
    flags: z.array(EvidenceFlag),
  })
  .meta({ id: 'Evidence', description: 'What an event, an edge or a derived link rests on' })
export type Evidence = z.infer<typeof Evidence>

/** Of so many edges and of so many events it can be asked at once. */
export const mostEvidence = 5000

export const EvidenceRequest = z.object({
  edges: z.array(z.string()).max(mostEvidence).meta({ description: 'Ids of edges' }),
  events: z.array(NodeId).max(mostEvidence).default([]).meta({ description: 'Ids of events' }),
})

export const EvidenceAnswer = z
  .object({
    evidence: z.array(Evidence.extend({ edge: z.string() })),
    events: z.array(Evidence.extend({ event: NodeId })),
    together: Evidence.meta({ description: 'What all of these rest on together' }),
    missing: z.array(z.string()).meta({ description: 'Ids that name no edge and no event of the graph' }),
  })
  .meta({ id: 'EvidenceAnswer' })
export type EvidenceAnswer = z.infer<typeof EvidenceAnswer>
