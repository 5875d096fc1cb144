import { hostname } from 'node:os'
import { z } from 'zod'

/** Who imports, or did when it was ended; all times are the store's own, in milliseconds. */
export const Holder = z.object({
  token: z.string(),
  host: z.string(),
  pid: z.int(),
  since: z.int(),
  heartbeat: z.int(),
  silence: z.int().meta({ description: 'How long ago its last sign of life was' }),
})
export type Holder = z.infer<typeof Holder>

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
