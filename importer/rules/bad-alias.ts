import type { Rule } from './rule.ts'

export const badAlias: Rule<{ reason: string }> = {
  name: 'bad-alias',
  severity: 'error',
  about: 'an entry of `aliases.yml` is not a list of names; it is not applied',
  message: ({ reason }) => `${reason}, so it is not applied`,
  hint: () => 'Write same: or distinct:, and below it a list of names in a line: - [Name, Other name]',
}
