import type { Rule } from './rule.ts'

export const missingId: Rule<{ stem: string }> = {
  name: 'missing-id',
  severity: 'warning',
  about: 'the event goes by the name of its file',
  message: ({ stem }) => `the event has no id; the name of its file, ${stem}, is taken`,
  hint: ({ stem }) => `Add id: ${stem}`,
}
