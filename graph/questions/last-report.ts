import { z } from 'zod'
import { question } from '../question.ts'

export const lastReport = question<Record<string, never>>()({
  asks: 'What did the last import that came to its end report? A long text; nothing when none has.',
  row: z.object({ report: z.string() }),
  cypher: () => `
    MATCH (i:Import {id: 'import'})
    WHERE i.report <> ''
    RETURN i.report AS report
    ORDER BY i.id LIMIT 1`,
})
