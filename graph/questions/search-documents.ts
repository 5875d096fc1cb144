import { z } from 'zod'
import type { NodeType } from '#model/node-types.ts'
import { question } from '../question.ts'
import { SearchHit } from '../search/rank.ts'

export const searchDocuments = question<{ type: NodeType; ids: string[]; limit: number }>()({
  asks: 'Under which words can these nodes of one type be found, and what does the rank of each depend on?',
  row: SearchHit.extend({ searchNames: z.string(), searchTexts: z.string() }),
  cypher: ({ type }) => `
    UNWIND $ids AS id
    MATCH (n:${type} {id: id})
    RETURN id, coalesce(n.title, n.name, n.url, n.id) AS label, n.aliases AS aliases,
           COUNT { (n)--() } AS degree, n.searchNames AS searchNames, n.searchTexts AS searchTexts
    ORDER BY id LIMIT $limit`,
})
