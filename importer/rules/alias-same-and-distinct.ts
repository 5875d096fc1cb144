import type { Rule } from './rule.ts'

export const aliasSameAndDistinct: Rule<{ a: string; b: string }> = {
  name: 'alias-same-and-distinct',
  severity: 'warning',
  about: 'two names are declared to be `same` and `distinct`; they are the same',
  message: ({ a, b }) => `"${a}" and "${b}" are declared to be the same too, and are taken to be`,
  hint: () => 'Delete one of the two lines.',
}
