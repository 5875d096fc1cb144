import { z } from 'zod'
import { EdgeType } from './edge-types.ts'
import { NodeId, Properties } from './graph.ts'
import { Change } from './import-report.ts'
import { NodeType } from './node-types.ts'

const Differs = z.enum(['added', 'changed', 'removed'])
export type Differs = z.infer<typeof Differs>

const Side = z.object({
  name: z.string().meta({ description: 'A folder, or when it was imported' }),
  revision: z.string(),
})

const sides = {
  before: Properties.nullable().meta({
    description: 'What it was like; null when it was not there. No body',
  }),
  after: Properties.nullable().meta({ description: 'What it is like; null when it is not there. No body' }),
}

export const NodeDifference = z.object({
  id: NodeId,
  type: NodeType,
  label: z.string(),
  differs: Differs,
  fields: z.array(z.string()).meta({
    description:
      'Of a changed node the properties that are others, the body too; empty when only its edges are',
  }),
  isResourced: z.boolean().meta({
    description:
      'An event on both sides that cites other sources, or the same ones otherwise, such as of another tier',
  }),
  ...sides,
})
export type NodeDifference = z.infer<typeof NodeDifference>

export const EdgeDifference = z.object({
  id: z.string(),
  source: NodeId,
  target: NodeId,
  type: EdgeType,
  differs: Differs,
  ...sides,
})
export type EdgeDifference = z.infer<typeof EdgeDifference>

/** What differs between two graphs of files: two imports of a folder, or two folders. */
export const Difference = z
  .object({
    format: z.literal('skein-difference-1'),
    from: Side,
    to: Side,
    nodes: z.array(NodeDifference),
    edges: z.array(EdgeDifference),
    ends: z.array(z.object({ id: NodeId, type: NodeType, label: z.string() })).meta({
      description: 'The nodes that differ in nothing, but at which one of the edges ends',
    }),
    counts: z.object({
      nodes: z.record(NodeType, Change),
      edges: z.record(EdgeType, Change),
      resourced: z.int(),
    }),
  })
  .meta({ id: 'Difference' })
export type Difference = z.infer<typeof Difference>
