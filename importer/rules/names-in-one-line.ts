import { excerpt } from './excerpt.ts'
import type { Rule } from './rule.ts'

export const namesInOneLine: Rule<{ written: string }> = {
  name: 'names-in-one-line',
  severity: 'warning',
  about: 'a line with a comma or a semicolon stands where a list of names was expected; it is one name',
  message: ({ written }) => `"${excerpt(written)}" is taken for one name`,
  hint: () =>
    'Write each name on a line of its own, behind a dash. One name with a comma in it is a list of one.',
}
