import { z } from 'zod'
import { EdgeType } from '../edge-types.ts'
import { NodeId } from '../graph.ts'
import { NodeType } from '../node-types.ts'
import { total } from './list.ts'

export const PreviewGroup = z.object({
  edgeType: EdgeType,
  nodeType: NodeType,
  total,
  largest: z
    .object({ id: NodeId, label: z.string(), degree: z.int() })
    .meta({ description: 'The neighbour with most edges of its own' }),
})

export const Preview = z
  .object({
    groups: z.array(PreviewGroup),
    total: total.meta({ description: 'Distinct neighbours in all' }),
  })
  .meta({ id: 'Preview' })
export type Preview = z.infer<typeof Preview>
