import { z } from 'zod'
import { Holder } from '../import-holder.ts'
import { question } from '../question.ts'

export const lastImport = question<Record<string, never>>()({
  asks: 'Which revision has the last import made, of which files, is it complete, when did one end, and who is importing?',
  row: z.object({
    state: z.enum(['loading', 'complete']),
    revision: z.string(),
    filesDigest: z.string(),
    finishedAt: z.string().nullable().meta({ description: 'When the last one that was not cut short ended' }),
    holder: Holder.nullable(),
    importer: z.string().nullable().meta({ description: 'Whose it was: no other has the same' }),
  }),
  cypher: () => `
    MATCH (i:Import {id: 'import'})
    RETURN i.state AS state, i.revision AS revision, i.filesDigest AS filesDigest,
           i.finishedAt AS finishedAt,
           CASE WHEN i.holder IS NULL THEN null ELSE {
             token: i.holder, host: i.host, pid: i.pid, since: i.since, heartbeat: i.heartbeat,
             silence: timestamp() - i.heartbeat
           } END AS holder,
           i.lockedBy AS importer
    ORDER BY i.id LIMIT 1`,
})
