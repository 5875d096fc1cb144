import type { Rule } from './rule.ts'

export const importanceOutOfRange: Rule<{ value: unknown }> = {
  name: 'importance-out-of-range',
  severity: 'warning',
  about: 'the importance is not a whole number from 0 to 10',
  message: ({ value }) => `${JSON.stringify(value)} is not a whole number from 0 to 10`,
  hint: () => 'Write a whole number from 0 to 10, or leave importance out.',
}
