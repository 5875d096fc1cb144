import type { Rule } from './rule.ts'

export const nameWithoutLetters: Rule<{ spelling: string }> = {
  name: 'name-without-letters',
  severity: 'warning',
  about: 'a name has neither a letter nor a digit',
  message: ({ spelling }) => `"${spelling}" has no letter and no digit`,
  hint: () => 'Write the name out, or delete it.',
}
