import type { Rule } from './rule.ts'

export const aliasInTwoGroups: Rule<{ name: string; first: string }> = {
  name: 'alias-in-two-groups',
  severity: 'warning',
  about: 'a name is in two `same` groups; it belongs to the first',
  message: ({ name, first }) => `"${name}" is in the group of "${first}" already, and stays there`,
  hint: () => 'Delete it from one of the two, or make them one group.',
}
