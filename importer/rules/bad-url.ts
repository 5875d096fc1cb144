import { excerpt } from './excerpt.ts'
import type { Rule } from './rule.ts'

export const badUrl: Rule<{ written: string }> = {
  name: 'bad-url',
  severity: 'warning',
  about: 'the address of a source is not one of the web, or is several',
  message: ({ written }) => `"${excerpt(written)}" is not a web address`,
  hint: () => 'Write the whole address, beginning with https://. Of several make a source each.',
}
