import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { questionsAsMarkdown } from '#graph/research/documentation.ts'
import { measuresTable } from '../client/network/documentation.ts'
import { rulesTable } from '../importer/rules/documentation.ts'
import { writeContract } from './contract.ts'

const docs = resolve(import.meta.dirname, '../docs')

/** The pages with a part that is made of the code, by what marks the part. */
const generated = {
  'file-format.md': { mark: 'rules', make: rulesTable },
  'discovering.md': { mark: 'measures', make: measuresTable },
  'queries.md': { mark: 'questions', make: questionsAsMarkdown },
}
type Page = keyof typeof generated
export const pages = Object.keys(generated).filter((page): page is Page => page in generated)

/** The page with its generated part made anew. */
export function current(page: Page): string {
  const { mark, make } = generated[page]
  const marked = new RegExp(`(<!-- ${mark}: [^\\n]*-->\\n)[\\s\\S]*?(<!-- end of ${mark} -->)`)
  return readFileSync(resolve(docs, page), 'utf8').replace(marked, `$1${make().replaceAll('$', '$$$$')}\n$2`)
}

/** `npm run docs`: makes the generated parts of the documentation anew, and keeps the contract of the API. */
export function main(): void {
  writeContract()
  for (const page of pages) writeFileSync(resolve(docs, page), current(page))
}
