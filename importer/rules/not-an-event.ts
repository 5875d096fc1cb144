import type { Rule } from './rule.ts'

export const notAnEvent: Rule<{ reason: string }> = {
  name: 'not-an-event',
  severity: 'info',
  about: 'the file has no front matter, or neither an id nor a date nor another field that only events have',
  message: ({ reason }) => `${reason}, so it is left out`,
  hint: () => 'To make it an event, begin it with --- and give it an id, a title and a date.',
}
