import type { Rule } from './rule.ts'

export const unreadableYaml: Rule<{ reason: string }> = {
  name: 'unreadable-yaml',
  severity: 'error',
  about: 'the front matter is not YAML, or not a list of fields',
  message: ({ reason }) => reason,
  hint: () => 'Correct the line. A text that holds a colon, a # or a quotation mark needs quotation marks.',
}
