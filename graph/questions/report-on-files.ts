import { z } from 'zod'
import { question } from '../question.ts'

export const reportOnFiles = question<{ filesDigest: string }>()({
  asks: 'If the graph is what these files say, what was reported of them?',
  row: z.object({ report: z.string() }),
  cypher: () => `
    MATCH (i:Import {id: 'import', state: 'complete', filesDigest: $filesDigest})
    RETURN i.report AS report
    ORDER BY i.id LIMIT 1`,
})
