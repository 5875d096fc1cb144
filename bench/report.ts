import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ImportRecord } from './import/record.ts'
import { importSection } from './import/report.ts'
import { readRecords } from './records.ts'

const page = resolve(import.meta.dirname, '../docs/performance.md')

const introduction = `# Performance

Made by \`npm run bench -- report\` from the newest records in \`build/bench\`; do not edit by hand. Synthetic corpora
have the shape of a real one (\`bench/corpus/shape.ts\`).`

/** Makes docs/performance.md of the newest full record of each benchmark, or of a quick one where there is no other. */
export function writeReport(): void {
  const records = readRecords('import', ImportRecord)
  const record = records.find(({ quick }) => !quick) ?? records[0]
  if (!record) throw new Error('There is no record yet: npm run bench -- import')
  writeFileSync(page, `${introduction}\n\n${importSection(record)}\n`)
  console.log(page)
}
