import { quotedNames } from '../names/quoted.ts'
import type { Rule } from './rule.ts'

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

export const likelyAlias: Rule<{ name: string; other: string; uses: number }> = {
  name: 'likely-alias',
  severity: 'info',
  about: 'a name differs from another only in "The", accents, dots or spaces',
  message: ({ name, other, uses }) =>
    `"${name}" differs only in "The", accents, dots or spaces from "${other}", used ${times(uses)}`,
  hint: ({ name, other }) =>
    `Declare in aliases.yml whether they are the same: npm run aliases -- accept FOLDER ${quotedNames(other, name)}, or reject.`,
}
