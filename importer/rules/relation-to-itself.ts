import type { Rule } from './rule.ts'

export const relationToItself: Rule<object> = {
  name: 'relation-to-itself',
  severity: 'warning',
  about: 'an event is related to itself',
  message: () => 'the event is related to itself',
  hint: () => 'Delete the line.',
}
