import type { Rule } from './rule.ts'

export const unreadableJson: Rule<{ reason: string }> = {
  name: 'unreadable-json',
  severity: 'error',
  about: 'the file is not one JSON object, or has a field twice',
  message: ({ reason }) => reason,
  hint: () => 'Correct the line; a JSON checker shows the place.',
}
