import type { Rule } from './rule.ts'

export const mostlyUnrated: Rule<{ unrated: number; all: number }> = {
  name: 'mostly-unrated',
  severity: 'info',
  about: 'a large part of the citations has no tier',
  message: ({ unrated, all }) =>
    `${unrated} of ${all} citations (${Math.round((100 * unrated) / all)} %) have no tier`,
  hint: () => 'They count as unrated, never as any tier. Rate the sources that much depends on.',
}
