import type { Rule } from './rule.ts'

export const aliasWithoutUse: Rule<{ name: string }> = {
  name: 'alias-without-use',
  severity: 'info',
  about: 'a name in `aliases.yml` occurs nowhere in the folder',
  message: ({ name }) => `no event names "${name}"`,
  hint: () => 'Correct its spelling, or delete it. It may also be meant only to be shown.',
}
