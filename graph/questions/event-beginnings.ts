import { z } from 'zod'
import { question } from '../question.ts'

export const eventBeginnings = question<{ ids: string[]; letters: number; limit: number }>()({
  asks: 'With which words do these events begin?',
  row: z.object({ id: z.string(), title: z.string(), text: z.string() }),
  cypher: () => `
    UNWIND $ids AS id
    MATCH (e:Event {id: id})
    RETURN id, coalesce(e.searchNames, '') AS title,
           substring(coalesce(e.searchTexts, ''), 0, $letters) AS text
    ORDER BY id LIMIT $limit`,
})
