import type { Rule } from './rule.ts'

export const unknownField: Rule<{ files: number }> = {
  name: 'unknown-field',
  severity: 'info',
  about: 'a field has no place in the model; it is kept under its own name',
  message: ({ files }) =>
    `the field is in ${files} ${files === 1 ? 'file' : 'files'} and has no meaning here`,
  hint: () =>
    'It is kept and shown under its own name. Check that it is no misspelling of a field that has a meaning.',
}
