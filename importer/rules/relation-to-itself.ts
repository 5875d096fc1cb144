import type { Rule } from './rule.ts'

export const relationToItself: Rule<{ isLink: boolean }> = {
  name: 'relation-to-itself',
  severity: 'warning',
  about: 'an event is related to itself',
  message: () => 'the event is related to itself',
  hint: ({ isLink }) =>
    isLink ? 'Write the words of the link without it.' : 'Delete its own id from the field.',
}
