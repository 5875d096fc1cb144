import { z } from 'zod'
import { NodeId } from '../graph.ts'

export const OverviewLayout = z
  .object({
    revision: z.string().meta({ description: 'Of the corpus that these positions were computed for' }),
    positions: z.array(z.tuple([NodeId, z.number(), z.number()])).meta({
      description: 'Id, x and y of every node but sources, around 0, 0',
    }),
  })
  .meta({ id: 'OverviewLayout', description: 'The same for the same revision on any machine' })
export type OverviewLayout = z.infer<typeof OverviewLayout>

export const LayoutUnderWay = z
  .object({ progress: z.number().min(0).max(1) })
  .meta({ id: 'LayoutUnderWay', description: 'The layout is being computed: ask again in a second' })
export type LayoutUnderWay = z.infer<typeof LayoutUnderWay>
