import { z } from 'zod'
import { question } from '../question.ts'

export const lastImport = question<Record<string, never>>()({
  asks: 'What did the last import do, and is it complete?',
  row: z.object({
    state: z.enum(['loading', 'complete']),
    revision: z.string(),
    filesDigest: z.string(),
    report: z.string(),
  }),
  cypher: () => `
    MATCH (i:Import {id: 'import'})
    RETURN i.state AS state, i.revision AS revision, i.filesDigest AS filesDigest, i.report AS report
    ORDER BY i.id LIMIT 1`,
})
