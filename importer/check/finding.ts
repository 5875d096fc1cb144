import type { Severity } from '#model/import-report.ts'

/** Where in the front matter: `['sources', 2, 'url']`. */
export type FieldPath = readonly (string | number)[]

/** Something wrong with a field, before it is known on which line the field stands. */
export interface Finding {
  rule: string
  severity: Severity
  path: FieldPath
  message: string
  hint: string
}

/** The path as a person writes it: `sources[2].url`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index ? `.${part}` : part))
    .join('')
}
