import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aliasesFile } from './parse-aliases.ts'

/** Replaces the folder's `aliases.yml` as a whole, so that no reader sees half of it. */
export async function writeAliases(folder: string, text: string): Promise<void> {
  const unfinished = join(folder, `.${aliasesFile}.${process.pid}.tmp`)
  try {
    await writeFile(unfinished, text)
    await rename(unfinished, join(folder, aliasesFile))
  } finally {
    await rm(unfinished, { force: true })
  }
}
