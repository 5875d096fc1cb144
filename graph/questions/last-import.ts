import { hostname } from 'node:os'
import { z } from 'zod'
import { question } from '../question.ts'

/** Who imports, or did when it was ended; all times are the store's own, in milliseconds. */
const Holder = z.object({
  token: z.string(),
  host: z.string(),
  pid: z.int(),
  since: z.int(),
  heartbeat: z.int(),
  silence: z.int().meta({ description: 'How long ago its last sign of life was' }),
})
export type Holder = z.infer<typeof Holder>

export const lastImport = question<Record<string, never>>()({
  asks: 'Which revision has the last import made, of which files, is it complete, when did one end, and who is importing?',
  row: z.object({
    state: z.enum(['loading', 'complete']),
    revision: z.string(),
    filesDigest: z.string(),
    finishedAt: z.string().nullable().meta({ description: 'When the last one that was not cut short ended' }),
    holder: Holder.nullable(),
  }),
  cypher: () => `
    MATCH (i:Import {id: 'import'})
    RETURN i.state AS state, i.revision AS revision, i.filesDigest AS filesDigest,
           i.finishedAt AS finishedAt,
           CASE WHEN i.holder IS NULL THEN null ELSE {
             token: i.holder, host: i.host, pid: i.pid, since: i.since, heartbeat: i.heartbeat,
             silence: timestamp() - i.heartbeat
           } END AS holder
    ORDER BY i.id LIMIT 1`,
})

/** A holder that lives gives a sign of life every few seconds; it is given up after so many of silence. */
export const longestSilence = 15_000

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether the holder is still at it, as far as can be told: on this machine by its process, elsewhere by its silence. */
export function isImporting({ host, pid, silence }: Holder): boolean {
  return silence < longestSilence && (host !== hostname() || isRunning(pid))
}

/** For sentences: who it is, and since when. */
export function nameHolder({ host, pid, since }: Holder): { who: string; since: string } {
  return { who: `process ${pid} on ${host}`, since: new Date(since).toISOString() }
}
