import type { ImportProblem, Severity } from '#model/import-report.ts'

/** An item of a list of texts, by what it says: such lists are kept without repeats, so its number may be another by then. */
interface ItemText {
  text: string
}

/**
 * Where in the front matter: `['sources', 2, 'url']`, `['tags', { text: 'arms-sale' }]`. Or which of the links in the
 * body: `['body', 1]`.
 */
export type FieldPath = readonly (string | number | ItemText)[]

/** One kind of problem: its permanent name, how grave it is, and how it is told. */
export interface Rule<Subject> {
  name: string
  severity: Severity
  /** What the rule finds, for the documentation. */
  about: string
  /** What is wrong, said of the subject. */
  message(subject: Subject): string
  /** What to do about it. */
  hint(subject: Subject): string
}

/** A problem of a field, before it is known on which line the field stands. */
export type Finding = Pick<ImportProblem, 'rule' | 'severity' | 'message' | 'hint'> & { path: FieldPath }

export function told<Subject>(rule: Rule<Subject>, subject: Subject) {
  return {
    rule: rule.name,
    severity: rule.severity,
    message: rule.message(subject),
    hint: rule.hint(subject),
  }
}

export function finding<Subject>(rule: Rule<Subject>, path: FieldPath, subject: Subject): Finding {
  return { ...told(rule, subject), path }
}

function partName(part: FieldPath[number], index: number): string {
  if (typeof part === 'object') return ''
  if (typeof part === 'number') return `[${part}]`
  return index === 0 ? part : `.${part}`
}

/** The path as a person writes it: `sources[2].url`. Nobody counts the links of a body, or texts in a list. */
export function fieldName(path: FieldPath): string {
  return path[0] === 'body' ? 'body' : path.map(partName).join('')
}
