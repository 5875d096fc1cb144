import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { z } from 'zod'
import { ApiRecord } from './api/record.ts'
import { apiSection } from './api/report.ts'
import { ClientRecord } from './client/record.ts'
import { clientSection } from './client/report.ts'
import { DiscoveryRecord } from './discovery/record.ts'
import { discoverySection } from './discovery/report.ts'
import { ImportRecord } from './import/record.ts'
import { importSection } from './import/report.ts'
import { readRecords } from './records.ts'

const page = resolve(import.meta.dirname, '../docs/performance.md')

const introduction = `# Performance

Made by \`npm run bench -- report\` from the newest records in \`build/bench\`; do not edit by hand. Synthetic corpora
have the shape of a real one (\`bench/corpus/shape.ts\`).`

function newest<Record extends { quick: boolean }>(benchmark: string, schema: z.ZodType<Record>): Record[] {
  const records = readRecords(benchmark, schema)
  return [records.find(({ quick }) => !quick) ?? records[0]].flatMap((record) => record ?? [])
}

/** Makes docs/performance.md of the newest full record of each benchmark, or of a quick one where there is no other. */
export function writeReport(): void {
  const sections = [
    ...newest('import', ImportRecord).map(importSection),
    ...newest('api', ApiRecord).map(apiSection),
    ...newest('discovery', DiscoveryRecord).map(discoverySection),
    ...newest('client', ClientRecord).map(clientSection),
  ]
  if (sections.length === 0) throw new Error('There is no record yet: npm run bench -- import')
  writeFileSync(page, `${[introduction, ...sections].join('\n\n')}\n`)
  console.log(page)
}
