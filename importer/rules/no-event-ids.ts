import type { Rule } from './rule.ts'

export const noEventIds: Rule<Record<string, never>> = {
  name: 'no-event-ids',
  severity: 'warning',
  about: 'a field that should list event ids does not, and relates no events; it is kept under its own name',
  message: () => 'no event id stands here, so it relates no events',
  hint: () =>
    'Write only the ids of events, one on each line of the list. What stands there is kept and shown as it is.',
}
