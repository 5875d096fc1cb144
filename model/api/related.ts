import { z } from 'zod'
import { GraphNode, NodeId } from '../graph.ts'
import { Evidence } from './evidence.ts'
import { LeftOutQuery } from './left-out.ts'
import { ofRevision, revision, total, truncated } from './list.ts'

export const RelatedCompany = z.enum(['any', 'never-together'])
export type RelatedCompany = z.infer<typeof RelatedCompany>

export const RelatedQuery = LeftOutQuery.extend({
  limit: z.coerce.number().int().min(1).max(100).default(10),
  offset: z.coerce.number().int().min(0).max(199).default(0).meta({
    description: 'At most 150 events, and 200 actors, are listed',
  }),
  revision: ofRevision,
  company: RelatedCompany.default('any').meta({
    description:
      'never-together: only actors that were in no event with this one, of all there are. Of events it asks nothing',
  }),
})

const ReasonKind = z.enum([
  'relation',
  'actors',
  'sources',
  'tags',
  'relations',
  'words',
  'time',
  'company',
  'together',
])

export const Reason = z.object({
  kind: ReasonKind,
  words: z.string().meta({
    description: 'In plain words, to follow "The two ..."',
    example: 'share an actor who is in only 14 events: Oliver North',
  }),
  share: z.number().min(0).max(1).meta({ description: 'Its part of the score' }),
  evidence: z.array(NodeId).meta({
    description:
      'Nodes that show it when they are added, the first of them where there are many; empty where it lies in the texts or dates of the two',
  }),
})
export type Reason = z.infer<typeof Reason>

export const Suggestion = z.object({
  node: GraphNode,
  score: z.number().meta({ description: 'Comparable within one list only' }),
  reasons: z.array(Reason).meta({ description: 'Those that weigh most first' }),
  evidence: Evidence.meta({
    description:
      'Of all that is cited by the events that show it: the two themselves, and those of its reasons',
  }),
})
export type Suggestion = z.infer<typeof Suggestion>

export const Related = z
  .object({
    suggestions: z.array(Suggestion).meta({
      description: 'Best first, but one that is much like those before it comes later',
    }),
    total: total.meta({ description: 'How many nodes share anything that was followed' }),
    truncated: truncated.meta({ description: 'Whether more than these are listed' }),
    revision,
    notFollowed: z
      .object({
        total: z.int(),
        largest: z.array(z.object({ id: NodeId, label: z.string(), events: z.int() })),
      })
      .meta({
        description:
          'What is in so many events that a node which shares nothing else is not suggested; how many such hubs, and the largest. Of an event they still count in the scores',
      }),
  })
  .meta({ id: 'Related' })
export type Related = z.infer<typeof Related>
