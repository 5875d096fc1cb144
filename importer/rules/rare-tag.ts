import type { Rule } from './rule.ts'

export const rareTag: Rule<{ tag: string; frequent: string; uses: number }> = {
  name: 'rare-tag',
  severity: 'info',
  about: 'a tag used once is spelled nearly like a frequent one',
  message: ({ tag, frequent, uses }) => `the tag ${tag} is used once, ${frequent} ${uses} times`,
  hint: ({ frequent }) => `If it is the same subject, write ${frequent}.`,
}
