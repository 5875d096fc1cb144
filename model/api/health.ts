import { z } from 'zod'

export const Health = z
  .object({
    ready: z.boolean(),
    store: z.object({ kind: z.enum(['neo4j', 'embedded']), version: z.string() }),
    revision: z.string().nullable().meta({
      description: 'The revision of the corpus; null before the first import and while one is under way',
    }),
    reason: z.string().nullable().meta({ description: 'Why it is not ready' }),
  })
  .meta({ id: 'Health' })
export type Health = z.infer<typeof Health>
