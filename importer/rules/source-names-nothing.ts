import type { Rule } from './rule.ts'

export const sourceNamesNothing: Rule<object> = {
  name: 'source-names-nothing',
  severity: 'warning',
  about: 'a source has neither an address nor a title',
  message: () => 'the source has neither an address nor a title',
  hint: () => 'Give the source a url or a title, or delete it.',
}
