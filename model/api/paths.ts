import { z } from 'zod'
import { PlainDate } from '../dates.ts'
import { GraphEdge, GraphNode, NodeId } from '../graph.ts'
import { NodeType, nodeTypes } from '../node-types.ts'
import { Evidence } from './evidence.ts'
import { LeftOutQuery } from './left-out.ts'
import { listOf, truncated } from './list.ts'

/** To be reported by the same publisher says little. */
export const usualTypes = nodeTypes.filter((type) => type !== 'Publisher')

export const PathsQuery = z.object({
  from: NodeId,
  to: NodeId,
  k: z.coerce.number().int().min(1).max(10).default(5).meta({ description: 'How many paths at most' }),
  maxLength: z.coerce
    .number()
    .int()
    .min(1)
    .max(8)
    .default(6)
    .meta({ description: 'Steps of a path at most' }),
  through: listOf(NodeId, 3)
    .optional()
    .meta({ description: 'Only paths through all of these nodes, comma-separated, at most three' }),
  avoid: listOf(NodeId).optional().meta({ description: 'Only paths through none of these, comma-separated' }),
  types: listOf(NodeType).default(usualTypes).meta({
    description:
      'Only through nodes of these types, comma-separated; any but publishers when left out, for to be reported by the same one says little',
  }),
  fromDate: PlainDate.optional().meta({ description: 'Through no event that ended before, or is undated' }),
  toDate: PlainDate.optional().meta({ description: 'Through no event that began after, or is undated' }),
  ...LeftOutQuery.shape,
})

const PathStep = z.object({
  from: NodeId,
  to: NodeId,
  edges: z.array(z.string()).meta({ description: 'The ids of the edges between the two' }),
  evidence: Evidence,
})

export const Path = z
  .object({
    nodes: z.array(NodeId).meta({ description: 'From one end to the other' }),
    steps: z.array(PathStep),
    passes: z.array(z.object({ node: NodeId, breadth: z.int(), cost: z.number() })).meta({
      description:
        'The nodes between the ends with what each costs, in bits: log2(1 + breadth). The breadth of an event is how many actors, tags and relations it has, that of another node how many edges',
    }),
    cost: z.number().meta({ description: 'In bits; the less, the more telling' }),
    evidence: Evidence.meta({ description: 'Of all its steps together' }),
    publishers: z
      .array(NodeId)
      .meta({ description: 'Who published the sources behind it, of the most sources first' }),
    weakestStep: z
      .int()
      .meta({ description: 'The place of the step with the fewest independent publishers' }),
  })
  .meta({ id: 'Path' })
export type Path = z.infer<typeof Path>

export const PathCondition = z.enum(['maxLength', 'through', 'avoid', 'types', 'dates', 'leftOut'])
export type PathCondition = z.infer<typeof PathCondition>

/** Further than any path tells anything; it is only looked so far to say how far it would be. */
export const furthestMiss = 12

export const Paths = z
  .object({
    paths: z.array(Path).meta({
      description: 'The best first; each shares at most half of the free nodes of every one before it',
    }),
    nodes: z.array(GraphNode).meta({
      description: 'All that are on these paths and on the nearest misses, and the publishers behind them',
    }),
    edges: z.array(GraphEdge).meta({ description: 'All that are steps of these' }),
    truncated: truncated.meta({ description: 'Whether there may be more paths than these' }),
    areBest: z.boolean().meta({
      description:
        'Whether there is none more telling than the last of these; not known where the search for it was given up',
    }),
    nearestMisses: z.array(z.object({ without: z.array(PathCondition).min(1), path: Path })).meta({
      description: `When there is no path: the best there would be without one of the conditions, else without all of them. A path without maxLength has up to ${furthestMiss} steps`,
    }),
    missesTruncated: z.boolean().meta({
      description:
        'Whether a search for the nearest misses was given up, so that there may be another, more telling or without fewer of the conditions',
    }),
  })
  .meta({ id: 'Paths' })
export type Paths = z.infer<typeof Paths>
