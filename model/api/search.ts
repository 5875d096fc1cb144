import { z } from 'zod'
import { GraphNode } from '../graph.ts'
import { NodeType } from '../node-types.ts'
import { listOf, total, truncated } from './list.ts'

export const SearchQuery = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ description: 'Words of a name or a text; the last may be unfinished' }),
  types: listOf(NodeType).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export const SearchResult = z
  .object({
    hits: z.array(GraphNode),
    total,
    truncated,
    spelling: z.enum(['exact', 'close']).meta({
      description: 'close: nothing matched as written, these match words spelled nearly so',
    }),
  })
  .meta({ id: 'SearchResult' })
export type SearchResult = z.infer<typeof SearchResult>
