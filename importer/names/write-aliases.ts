import { chmod, chown, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Edit } from './edit-aliases.ts'
import { aliasesFile } from './parse-aliases.ts'
import { AliasesUnreadable, placeOfAliases, readAliasesText } from './read-aliases.ts'

/** The folder's `aliases.yml` cannot be replaced: not permitted, or no room on the disk. */
export class AliasesUnwritable extends Error {
  override readonly name = 'AliasesUnwritable'
  readonly hint =
    'See that the file and its folder may be written to and that the disk has room, and try again.'
  constructor(cause: unknown) {
    super(`${aliasesFile} cannot be written: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

/** Whoever may read and write the one file may the other, as far as the system lets us say so. */
async function permitAs(path: string, other: string): Promise<void> {
  const former = await stat(path).catch(() => undefined)
  if (!former) return
  await chown(other, -1, former.gid).catch(() => {})
  await chmod(other, former.mode)
}

/** Replaces the file as a whole, so that no reader sees half of it; false for one that is no more what it was before. */
async function replace(folder: string, before: string | undefined, text: string): Promise<boolean> {
  const path = await placeOfAliases(folder)
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeFile(unfinished, text)
    await permitAs(path, unfinished)
    if ((await readAliasesText(folder)) !== before) return false
    await rename(unfinished, path)
    return true
  } catch (error) {
    throw error instanceof AliasesUnreadable ? error : new AliasesUnwritable(error)
  } finally {
    await rm(unfinished, { force: true }).catch(() => {})
  }
}

/**
 * Makes an edit in the folder's `aliases.yml`, and makes it anew when somebody else changes the file meanwhile. Answers
 * with what is so now. Throws AliasesUnreadable and AliasesUnwritable.
 */
export async function changeAliases(folder: string, edit: (text: string) => Edit): Promise<string> {
  const before = await readAliasesText(folder)
  const { text, told } = edit(before ?? '')
  const isDone = text === undefined || (await replace(folder, before, text))
  return isDone ? told : changeAliases(folder, edit)
}
