import type { Rule } from './rule.ts'

export const idDiffersFromFile: Rule<{ id: string }> = {
  name: 'id-differs-from-file',
  severity: 'warning',
  about: 'the id is not the name of the file',
  message: ({ id }) => `the id ${id} is not the name of the file`,
  hint: () => 'Rename the file or change the id, so that one leads to the other.',
}
