import type { Rule } from './rule.ts'

export const aliasesNotRead: Rule<{ name: string }> = {
  name: 'aliases-not-read',
  severity: 'warning',
  about: 'a file is named nearly as `aliases.yml` is, and is not read',
  message: ({ name }) => `${name} is not read: aliases are taken from aliases.yml alone`,
  hint: () => 'Rename it to aliases.yml, or add what it says to the one that is there.',
}
