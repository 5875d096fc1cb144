import type { Fields } from '../parse/parse-file.ts'
import { type FieldPath, type Finding, finding, type Rule } from '../rules/rule.ts'

/** Takes the fields of a mapping one by one; what is wrong with them goes to `findings`. */
export interface Reader {
  /** The value, or undefined when it is absent, null or blank. */
  take(name: string): unknown
  /** The value as it is, without taking it. */
  peek(name: string): unknown
  report<Subject>(rule: Rule<Subject>, path: FieldPath, subject: Subject): void
  /** Leaves a field that could not be used among the rest, under a name that says so. */
  keepAsWritten(name: string): void
  /** The fields that nothing took. */
  rest(): [name: string, value: unknown][]
  /** The name under which a field is kept that could not be used, or whose name has a meaning of ours; no other field has it. */
  asWritten(name: string): string
  at(...path: FieldPath): FieldPath
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

export function readerOf(fields: Fields, findings: Finding[], base: FieldPath = []): Reader {
  const taken = new Set<string>()
  const unusable = new Set<string>()
  function asWritten(name: string): string {
    const free = `${name}AsWritten`
    return Object.hasOwn(fields, free) ? asWritten(free) : free
  }
  return {
    take(name) {
      taken.add(name)
      const value = fields[name]
      return isBlank(value) ? undefined : value
    },
    peek: (name) => fields[name],
    report(rule, path, subject) {
      findings.push(finding(rule, path, subject))
    },
    keepAsWritten: (name) => unusable.add(name),
    rest: () =>
      Object.entries(fields).flatMap(([name, value]) =>
        unusable.has(name) ? [[asWritten(name), value]] : taken.has(name) ? [] : [[name, value]],
      ),
    asWritten,
    at: (...path) => [...base, ...path],
  }
}
