import { z } from 'zod'

export const Health = z
  .object({
    ready: z.boolean(),
    store: z.object({
      kind: z.enum(['neo4j', 'embedded']),
      answers: z.boolean().meta({ description: 'Whether the store can be asked at all' }),
      version: z.string(),
    }),
    revision: z.string().nullable().meta({
      description: 'The revision of the corpus; null before the first import and while one is under way',
    }),
    inMemory: z.number().min(0).max(1).meta({
      description:
        'Which share of the graph of this revision has been read into memory. What needs it whole waits until it is 1: related, paths, network, evidence, survival, bursts, meanwhile and company-over-time',
    }),
    reason: z.string().nullable().meta({ description: 'Why it is not ready' }),
    wantsToken: z.boolean().meta({ description: 'Whether who asks must bring a token' }),
  })
  .meta({ id: 'Health' })
export type Health = z.infer<typeof Health>
