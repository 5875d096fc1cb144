import type { Rule } from './rule.ts'

export const unknownField: Rule<{ files: number; isForRelations: boolean }> = {
  name: 'unknown-field',
  severity: 'info',
  about:
    'a field has no place in the model, or should list event ids and does not; it is kept under its own name',
  message: ({ files, isForRelations }) => {
    const many = `${files} ${files === 1 ? 'file' : 'files'}`
    return isForRelations
      ? `in ${many} the field is no list of event ids, and relates no events`
      : `the field is in ${many} and has no meaning here`
  },
  hint: ({ isForRelations }) =>
    isForRelations
      ? 'Write only the ids of events, one on each line of the list. What stands there is kept and shown as it is.'
      : 'It is kept and shown under its own name. Check that it is no misspelling of a field that has a meaning.',
}
