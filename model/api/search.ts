import { z } from 'zod'
import { GraphNode } from '../graph.ts'
import { NodeType } from '../node-types.ts'
import { listOf, ofRevision, revision, total, truncated } from './list.ts'

export const SearchQuery = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ description: 'Words of a name or a text; the last may be unfinished' }),
  types: listOf(NodeType).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(4_999).default(0).meta({
    description: 'Of more than 5,000 hits the rest is not listed: ask for more words or fewer types',
  }),
  revision: ofRevision,
})

export const SearchResult = z
  .object({
    hits: z.array(GraphNode),
    total,
    truncated,
    revision,
    spelling: z.enum(['exact', 'close']).meta({
      description: 'close: nothing matched as written, these match words spelled nearly so',
    }),
  })
  .meta({ id: 'SearchResult' })
export type SearchResult = z.infer<typeof SearchResult>
