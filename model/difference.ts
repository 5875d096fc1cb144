import { z } from 'zod'
import { EdgeType } from './edge-types.ts'
import { NodeId, Properties } from './graph.ts'
import { Change } from './import-report.ts'
import { NodeType } from './node-types.ts'

const Differs = z.enum(['added', 'changed', 'removed'])
export type Differs = z.infer<typeof Differs>

const Side = z.object({
  name: z.string().meta({ description: 'Which folder' }),
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

/** Between what, when it was found, and how much differs. */
export const DifferenceHead = z.object({
  at: z.iso.datetime(),
  from: Side,
  to: Side,
  counts: z.object({
    nodes: z.record(NodeType, Change),
    edges: z.record(EdgeType, Change),
    resourced: z.int().meta({
      description:
        'How many events cite other sources, or the same ones otherwise; not known, and 0, where `isWhole` is false',
    }),
  }),
  isWhole: z.boolean().meta({
    description: 'Whether each node and edge is told of: not when an import changed too much to keep it',
  }),
})
export type DifferenceHead = z.infer<typeof DifferenceHead>

/** What differs between two graphs of files: two imports of a folder, or two folders. */
export const Difference = DifferenceHead.extend({
  format: z.literal('skein-difference-1'),
  nodes: z.array(NodeDifference),
  edges: z.array(EdgeDifference),
  ends: z.array(z.object({ id: NodeId, type: NodeType, label: z.string() })).meta({
    description: 'The nodes that differ in nothing, but at which one of the edges ends',
  }),
}).meta({ id: 'Difference' })
export type Difference = z.infer<typeof Difference>
