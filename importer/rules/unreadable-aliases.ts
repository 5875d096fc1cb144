import type { Rule } from './rule.ts'

export const unreadableAliases: Rule<{ reason: string }> = {
  name: 'unreadable-aliases',
  severity: 'error',
  about: '`aliases.yml` cannot be read as YAML; no alias is applied',
  message: ({ reason }) => `the aliases cannot be read, so none is applied: ${reason}`,
  hint: () => 'Correct the line. A name that holds a comma, a colon or a # needs quotation marks.',
}
