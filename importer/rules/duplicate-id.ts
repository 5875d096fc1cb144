import type { Rule } from './rule.ts'

export const duplicateId: Rule<{ id: string; owner: string; instead: string }> = {
  name: 'duplicate-id',
  severity: 'warning',
  about:
    'another event has the id; this one is imported under the name of its file, or where that is taken under its path',
  message: ({ id, owner, instead }) =>
    `the id ${id} belongs to ${owner}; this event is imported as ${instead}`,
  hint: () => 'Give each event an id of its own, or merge the two files.',
}
