import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rulesTable } from '../importer/rules/documentation.ts'

const fileFormat = resolve(import.meta.dirname, '../docs/file-format.md')
const marked = /(<!-- rules: [^\n]*-->\n)[\s\S]*?(<!-- end of rules -->)/

/** The page with its generated parts made anew. */
export function currentFileFormat(): string {
  return readFileSync(fileFormat, 'utf8').replace(marked, `$1${rulesTable()}\n$2`)
}

/** `npm run docs`: makes the generated parts of the documentation anew. */
export function main(): void {
  writeFileSync(fileFormat, currentFileFormat())
}
