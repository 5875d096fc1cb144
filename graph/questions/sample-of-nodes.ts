import { z } from 'zod'
import type { NodeType } from '#model/node-types.ts'
import { StoredProperties } from '../node-row.ts'
import { question } from '../question.ts'

export const sampleOfNodes = question<{ type: NodeType; limit: number }>()({
  asks: 'What properties have some nodes of this type, chosen by nothing that they are?',
  row: z.object({ id: z.string(), properties: StoredProperties }),
  cypher: ({ type }) => `
    MATCH (n:${type})
    WITH n ORDER BY n.contentHash, n.id LIMIT $limit
    RETURN n.id AS id, n {.*, body: left(n.body, 80), searchNames: null, searchTexts: null} AS properties
    ORDER BY id LIMIT $limit`,
})
