import { z } from 'zod'
import { question } from '../question.ts'

export const revision = question<Record<string, never>>()({
  asks: 'Which revision does the graph have, and is it complete? Without the report, which is long.',
  row: z.object({ state: z.enum(['loading', 'complete']), revision: z.string() }),
  cypher: () => `
    MATCH (i:Import {id: 'import'})
    RETURN i.state AS state, i.revision AS revision
    ORDER BY i.id LIMIT 1`,
})
