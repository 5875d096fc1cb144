import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { apiDiff, breaking } from 'api-smart-diff'
import { apiDocument } from '../server/api-document.ts'
import { routes } from '../server/routes.ts'

const file = resolve(import.meta.dirname, '../docs/openapi.json')

interface Contract {
  info: { version: string }
}

/** The contract as it was last kept: what everybody who asks the server counts on. */
export function keptContract(): string {
  return readFileSync(file, 'utf8')
}

/** The contract as the routes have it now. */
export function currentContract(): string {
  return `${JSON.stringify(apiDocument(routes), null, 1)}\n`
}

/** What in the later contract breaks a program that was written for the earlier one of the same version. */
export function breaksIn(earlier: string, later: string): string[] {
  const [before, after]: Contract[] = [JSON.parse(earlier), JSON.parse(later)]
  if (earlier === later || before?.info.version !== after?.info.version) return []
  // What is named is compared where it is used: there alone it is known whether it is asked or answered.
  const inUse = apiDiff(before, after).filter(({ type, path }) => type === breaking && path[0] === 'paths')
  return inUse.map(({ action, path }) => `${action} ${path.join(' ')}`)
}

/** Keeps the contract as it is now, unless it breaks what others count on. */
export function writeContract(): void {
  const current = currentContract()
  const breaks = breaksIn(keptContract(), current)
  if (breaks.length > 0) {
    throw new Error(
      `This breaks programs that ask the API: ${breaks.join('; ')}. Add instead of changing, or raise apiVersion in server/api-document.ts.`,
    )
  }
  writeFileSync(file, current)
}
