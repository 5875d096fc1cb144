import type { Rule } from './rule.ts'

export const damagedEvent: Rule<{ reason: string }> = {
  name: 'damaged-event',
  severity: 'warning',
  about:
    'a file that may have been meant as an event is none: it is empty, its text or line ends are not as they should be, or it has fields that only events have but neither an id nor a date',
  message: ({ reason }) => `${reason}, so it is left out`,
  hint: () =>
    'To make it an event, save it as UTF-8, begin it with --- in the first line, and write id and date in small letters.',
}
