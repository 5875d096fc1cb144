import type { Rule } from './rule.ts'

export const listItemNotText: Rule<{ isEmpty: boolean }> = {
  name: 'list-item-not-text',
  severity: 'warning',
  about: 'an item of a list of names or event ids is empty, or not text',
  message: ({ isEmpty }) => `an item of the list is ${isEmpty ? 'empty' : 'not text'}`,
  hint: () => 'Write one name or id on each line of the list, or delete the line.',
}
