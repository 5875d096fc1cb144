import type { Rule } from './rule.ts'

export const danglingRelation: Rule<{ to: string; nearest: string | undefined }> = {
  name: 'dangling-relation',
  severity: 'warning',
  about: 'a relation or a link in the body leads to no event of the folder',
  message: ({ to }) => `no event of this folder has the id "${to}"`,
  hint: ({ nearest }) =>
    nearest
      ? `Did you mean ${nearest}?`
      : 'Write the id of an event of this folder; the text is kept as it is.',
}
