import type { Rule } from './rule.ts'

export const missingTitle: Rule<{ id: string }> = {
  name: 'missing-title',
  severity: 'warning',
  about: 'the event is shown by its id',
  message: ({ id }) => `the event has no title; its id, ${id}, is shown instead`,
  hint: () => 'Add title: what happened, in one line.',
}
