import type { ImportProblem, Severity } from '#model/import-report.ts'

/** Where in the front matter: `['sources', 2, 'url']`. Or which of the links in the body: `['body', 1]`. */
export type FieldPath = readonly (string | number)[]

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

/** The path as a person writes it: `sources[2].url`. Nobody counts the links of a body. */
export function fieldName(path: FieldPath): string {
  if (path[0] === 'body') return 'body'
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index ? `.${part}` : part))
    .join('')
}
