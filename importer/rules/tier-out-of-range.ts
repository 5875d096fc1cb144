import type { Rule } from './rule.ts'

export const tierOutOfRange: Rule<{ value: unknown }> = {
  name: 'tier-out-of-range',
  severity: 'warning',
  about: 'the tier of a source is not a whole number from 1 to 9',
  message: ({ value }) => `${JSON.stringify(value)} is not a whole number from 1 to 9`,
  hint: () => 'Write 1 for the best, 2 and so on, or leave tier out: the source is then unrated.',
}
