import type { Rule } from './rule.ts'

const enoughToKnow = 40

export const nameTooLong: Rule<{ written: string }> = {
  name: 'name-too-long',
  severity: 'warning',
  about: 'a name or an id is longer than 1,000 bytes; it names nothing, and is kept as it is written',
  message: ({ written }) =>
    `"${written.slice(0, enoughToKnow)}…" is too long for a name: ${written.length} characters`,
  hint: () => 'Write the name alone; a text belongs in the summary or the body.',
}
