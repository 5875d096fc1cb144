import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../docs/performance')

/** Keeps the picture beside docs/performance.md; answers with the Markdown that shows it there. */
export function keepChart(name: string, title: string, svg: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.svg`), `${svg}\n`)
  return `![${title}](performance/${name}.svg)`
}
