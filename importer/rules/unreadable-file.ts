import type { Rule } from './rule.ts'

export const unreadableFile: Rule<{ reason: string }> = {
  name: 'unreadable-file',
  severity: 'error',
  about:
    'the file cannot be opened, has a name that is not UTF-8, is neither UTF-8 nor UTF-16 with a byte order mark, or is too large',
  message: ({ reason }) => `the file cannot be read: ${reason}`,
  hint: () =>
    'Check its name, its permissions, its encoding, which must be UTF-8 or UTF-16 with a byte order mark, and its size.',
}
