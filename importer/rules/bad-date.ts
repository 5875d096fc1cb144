import { excerpt } from './excerpt.ts'
import type { Rule } from './rule.ts'

export const badDate: Rule<{ written: string }> = {
  name: 'bad-date',
  severity: 'warning',
  about: 'the date is not on the calendar, or not written as one',
  message: ({ written }) => `"${excerpt(written)}" is not a date on the calendar`,
  hint: () => 'Write YYYY-MM-DD, YYYY-MM, YYYY, or a range such as 1985-08/1985-09.',
}
