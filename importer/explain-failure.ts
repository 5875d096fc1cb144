import { BadSettings } from '#graph/settings.ts'
import { StoreError } from '#graph/store-errors.ts'
import { Interrupted } from './interruption.ts'
import { AliasRefused } from './names/edit-aliases.ts'
import { AliasesUnreadable } from './names/read-aliases.ts'
import { AliasesUnwritable } from './names/write-aliases.ts'
import { MostWouldGo } from './plan/keep-most.ts'
import { FolderUnreadable } from './read/read-folder.ts'

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message)
  }
}

const saidWithHint = [
  AliasesUnreadable,
  AliasesUnwritable,
  AliasRefused,
  BadSettings,
  FolderUnreadable,
  MostWouldGo,
]

function isSaidWithHint(error: unknown): error is Error & { hint: string } {
  return saidWithHint.some((expected) => error instanceof expected)
}

/** An error left a file out, or what is not tolerated. */
export const doneBut = 1
export const couldNotRun = 2
export const interrupted = 130

/** Says an expected failure in words and answers with the exit code; throws an unexpected one on. */
export function explainFailure(error: unknown): number {
  if (error instanceof Interrupted) {
    console.error('\nStopped. What is loaded stays; the next import goes on from there.')
    return interrupted
  }
  if (error instanceof StoreError) console.error(`${error.title}. ${error.detail}\n${error.hint}`)
  else if (error instanceof UsageError) console.error(`${error.message}\nUsage: ${error.hint}`)
  else if (isSaidWithHint(error)) console.error(`${error.message}\n${error.hint}`)
  else throw error
  return couldNotRun
}
