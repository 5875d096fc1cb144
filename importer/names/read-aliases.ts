import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '#graph/is-missing.ts'
import type { ImportProblem } from '#model/import-report.ts'
import { requireFile } from '../read/require-file.ts'
import { aliasesNotRead } from '../rules/aliases-not-read.ts'
import { told } from '../rules/rule.ts'
import { unreadableAliases } from '../rules/unreadable-aliases.ts'
import type { Aliases } from './aliases.ts'
import { aliasesFile, checkUse, parseAliases, type UseCheck } from './parse-aliases.ts'

/** The file is there and cannot be read: no file, too large, not permitted, not UTF-8. */
export class AliasesUnreadable extends Error {
  override readonly name = 'AliasesUnreadable'
  readonly hint = 'Correct aliases.yml, or move it away to begin a new one.'
}

/** Where the file is, which the one in the folder may only link to. */
export async function placeOfAliases(folder: string): Promise<string> {
  const path = join(folder, aliasesFile)
  return realpath(path).catch(() => path)
}

/** The text of the folder's `aliases.yml`; undefined when there is none. Throws AliasesUnreadable. */
export async function readAliasesText(folder: string): Promise<string | undefined> {
  const path = join(folder, aliasesFile)
  try {
    requireFile(await stat(path))
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if (isMissing(error)) return undefined
    const reason =
      error instanceof TypeError
        ? 'it is not UTF-8 text'
        : error instanceof Error
          ? error.message
          : String(error)
    throw new AliasesUnreadable(reason, { cause: error })
  }
}

export interface FolderAliases {
  aliases: Aliases
  /** Changes when a byte of the file does, or what is named nearly so; empty when there is neither. */
  digest: string
  /** What is wrong with the file by itself. */
  problems: ImportProblem[]
  checkUse(): UseCheck
}

/** Whether a file of this name is, or was meant as, that of the aliases. */
export function isMeantAsAliases(name: string): boolean {
  return /^alias(es)?\.ya?ml$/i.test(name)
}

/** Files of the folder that were meant as its aliases. On a disk to which both cases are one, the one that is read is none. */
async function notRead(folder: string, isRead: boolean): Promise<string[]> {
  // A folder that cannot be listed is told of by who lists its events.
  const names = (await readdir(folder).catch(() => [])).filter(isMeantAsAliases)
  const isOther = names.includes(aliasesFile) || !isRead
  return names
    .filter((name) => name !== aliasesFile && (isOther || name.toLowerCase() !== aliasesFile))
    .sort()
}

function digestOf(text: string | undefined, others: readonly string[]): string {
  if (text === undefined && others.length === 0) return ''
  return createHash('sha256')
    .update([text ?? '', ...others].join('\0'))
    .digest('hex')
}

/** The aliases that the folder declares. A file that cannot be read is a problem, not a failure. */
export async function readAliases(folder: string): Promise<FolderAliases> {
  try {
    const text = await readAliasesText(folder)
    const parsed = parseAliases(text ?? '')
    const others = await notRead(folder, text !== undefined)
    return {
      aliases: parsed.aliases,
      digest: digestOf(text, others),
      problems: [
        ...parsed.problems,
        ...others.map((name) => ({ file: name, ...told(aliasesNotRead, { name }) })),
      ],
      checkUse: () => checkUse(text ?? '', parsed),
    }
  } catch (error) {
    if (!(error instanceof AliasesUnreadable)) throw error
    const problem = { file: aliasesFile, ...told(unreadableAliases, { reason: error.message }) }
    const parsed = parseAliases('')
    return {
      aliases: parsed.aliases,
      digest: 'unreadable',
      problems: [problem],
      checkUse: () => checkUse('', parsed),
    }
  }
}
