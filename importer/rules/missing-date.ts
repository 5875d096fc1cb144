import type { Rule } from './rule.ts'

export const missingDate: Rule<object> = {
  name: 'missing-date',
  severity: 'warning',
  about: 'the event stands outside of time',
  message: () => 'the event has no date',
  hint: () => 'Add date: YYYY-MM-DD, YYYY-MM or YYYY, as exact as it is known.',
}
