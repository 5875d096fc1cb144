import type { Rule } from './rule.ts'

export const notText: Rule<{ name: string; value: unknown }> = {
  name: 'not-text',
  severity: 'warning',
  about: 'a list or a mapping stands where a text was expected',
  message: ({ value }) => `a ${Array.isArray(value) ? 'list' : 'mapping'} stands where a text was expected`,
  hint: ({ name }) => `Write ${name} on one line.`,
}
