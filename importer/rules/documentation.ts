import { rules } from './rules.ts'

/** The rules as a Markdown table, for docs/file-format.md. */
export function rulesTable(): string {
  const rows = rules.map(({ name, severity, about }) => `| \`${name}\` | ${severity} | ${about} |`)
  return ['| rule | severity | when |', '|---|---|---|', ...rows].join('\n')
}
