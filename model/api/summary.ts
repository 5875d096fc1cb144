import { z } from 'zod'
import { EdgeType } from '../edge-types.ts'
import { NodeType } from '../node-types.ts'

export const Summary = z
  .object({
    nodes: z.record(NodeType, z.int()),
    edges: z.record(EdgeType, z.int()),
    dates: z.object({ from: z.string(), to: z.string() }).nullable(),
    lastImport: z
      .object({
        folder: z.string(),
        revision: z.string(),
        finishedAt: z.string(),
        problems: z.object({ error: z.int(), warning: z.int(), info: z.int() }),
      })
      .nullable(),
  })
  .meta({ id: 'Summary' })
export type Summary = z.infer<typeof Summary>
