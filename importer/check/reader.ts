import type { Severity } from '#model/import-report.ts'
import type { Fields } from '../parse/parse-file.ts'
import type { FieldPath, Finding } from './finding.ts'

type Told = Omit<Finding, 'path' | 'severity'> & { severity?: Severity }

/** Takes the fields of a mapping one by one; what is wrong with them goes to `findings`. */
export interface Reader {
  /** The value, or undefined when it is absent, null or blank. */
  take(name: string): unknown
  /** The value as it is, without taking it. */
  peek(name: string): unknown
  report(path: FieldPath, finding: Told): void
  /** The fields that nothing took. */
  rest(): [name: string, value: unknown][]
  at(...path: FieldPath): FieldPath
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

export function readerOf(fields: Fields, findings: Finding[], base: FieldPath = []): Reader {
  const taken = new Set<string>()
  return {
    take(name) {
      taken.add(name)
      const value = fields[name]
      return isBlank(value) ? undefined : value
    },
    peek: (name) => fields[name],
    report(path, { severity = 'warning', ...finding }) {
      findings.push({ ...finding, severity, path })
    },
    rest: () => Object.entries(fields).filter(([name]) => !taken.has(name)),
    at: (...path) => [...base, ...path],
  }
}
