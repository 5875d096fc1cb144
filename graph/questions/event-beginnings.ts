import { z } from 'zod'
import { question } from '../question.ts'

export const eventBeginnings = question<{ ids: string[]; letters: number; limit: number }>()({
  asks: 'When were these events, and with which words do they begin?',
  row: z.object({
    id: z.string(),
    date: z.string().nullable(),
    dateEnd: z.string().nullable(),
    title: z.string(),
    text: z.string(),
  }),
  cypher: () => `
    UNWIND $ids AS id
    MATCH (e:Event {id: id})
    RETURN id, e.date AS date, e.dateEnd AS dateEnd, coalesce(e.searchNames, '') AS title,
           substring(coalesce(e.searchTexts, ''), 0, $letters) AS text
    ORDER BY id LIMIT $limit`,
})
