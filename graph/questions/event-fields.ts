import { z } from 'zod'
import { StoredProperties } from '../node-row.ts'
import { question } from '../question.ts'

export const eventFields = question<{ ids: string[]; limit: number }>()({
  asks: 'Which fields do these events have beside their texts?',
  row: z.object({ id: z.string(), fields: StoredProperties }),
  cypher: () => `
    UNWIND $ids AS id
    MATCH (e:Event {id: id})
    RETURN id, e {.*, body: null, summary: null, title: null, searchNames: null, searchTexts: null} AS fields
    ORDER BY id LIMIT $limit`,
})
