import type { Stats } from 'node:fs'

/** What is read is written by a person; more than this is a dump that got into the folder. */
const largestFile = 16 * 1024 * 1024

/** Throws for what may have no end, such as a device or a pipe, and for what is too large. */
export function requireFile(stats: Stats): void {
  if (!stats.isFile()) throw new Error('it is not a file')
  if (stats.size > largestFile) throw new Error(`it is larger than ${largestFile / 1024 / 1024} MB`)
}
