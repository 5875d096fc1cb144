import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { z } from 'zod'
import { ApiRecord } from './api/record.ts'
import { apiSection } from './api/report.ts'
import { ClientRecord } from './client/record.ts'
import { clientSection } from './client/report.ts'
import { DiscoveryRecord } from './discovery/record.ts'
import { discoverySection } from './discovery/report.ts'
import { ImportRecord, type StoreName } from './import/record.ts'
import { importSection } from './import/report.ts'
import { newestFigures } from './newest.ts'
import { type BenchmarkRecord, keepTold, readRecords } from './records.ts'

const page = resolve(import.meta.dirname, '../docs/performance.md')

const introduction = `# Performance

Made by \`npm run bench -- report\` from the records in [docs/performance](performance), the newest of each figure; do
not edit by hand. Synthetic corpora have the shape of a real one (\`bench/corpus/shape.ts\`).`

const quickPage = resolve(import.meta.dirname, '../build/bench/quick.md')

const quickIntroduction = `# Performance, at a glance

Made by \`npm run bench -- --quick\`, of few runs and a small corpus: the API and discovery on the embedded
store alone, suggestions not judged, panning beside no other library. It shows what is far off.
[docs/performance.md](../../docs/performance.md) has the figures to go by.`

/** The full records of a benchmark, the newest first, or the newest quick one where there is no other. */
function recordsOf<Record extends BenchmarkRecord>(benchmark: string, schema: z.ZodType<Record>): Record[] {
  const records = readRecords(benchmark, schema)
  const full = records.filter(({ quick }) => !quick)
  return full.length > 0 ? full : records.slice(0, 1)
}

const nameOf = ({ store, corpus }: { store: StoreName; corpus: string }) => `${store} ${corpus}`
const tells = ({ figures }: { figures: unknown[] }) => figures.length > 0

function importRecords(): ImportRecord[] {
  const records = recordsOf('import', ImportRecord)
  return newestFigures(
    records,
    ({ store, events }: ImportRecord['figures'][number]) => `${store} ${events}`,
  ).filter(tells)
}

/** How answers grow is told by all sizes of one run together: a single size tells nothing of it. */
function apiNameOf(figure: ApiRecord['figures'][number], { corpora, figures }: ApiRecord): string {
  const isMadeUp = (corpus: string) => corpora.some(({ name, synthetic }) => synthetic && name === corpus)
  const sizes = figures.filter(({ store, corpus }) => store === figure.store && isMadeUp(corpus))
  return isMadeUp(figure.corpus) && sizes.length > 1 ? `${figure.store} growth` : nameOf(figure)
}

function apiRecords(): ApiRecord[] {
  const records = recordsOf('api', ApiRecord)
  return newestFigures(records, apiNameOf).filter(tells)
}

function discoveryRecords(): DiscoveryRecord[] {
  const records = recordsOf('discovery', DiscoveryRecord)
  const judged = records.find(({ quality }) => quality)?.startedAt
  return newestFigures(records, nameOf)
    .map((record) => (record.startedAt === judged ? record : { ...record, quality: undefined }))
    .filter((record) => tells(record) || record.quality)
}

/** Makes docs/performance.md of the newest figures of each benchmark. */
export function writeReport(): void {
  const imports = importRecords()
  const apis = apiRecords()
  const discoveries = discoveryRecords()
  const clients = recordsOf('client', ClientRecord).slice(0, 1)
  const told = { imports, apis, discoveries, clients }
  const all = Object.values(told).flat()
  if (all.length === 0) throw new Error('There is no record yet: npm run bench -- import')
  const text = pageOf([introduction, ...sectionsOf(told)])
  keepTold(all, text)
  writePage(page, text)
}

interface Told {
  imports: ImportRecord[]
  apis: ApiRecord[]
  discoveries: DiscoveryRecord[]
  clients: ClientRecord[]
}

function sectionsOf({ imports, apis, discoveries, clients }: Told): string[] {
  return [
    ...importSection(imports),
    ...apiSection(apis),
    ...discoverySection(discoveries),
    ...clients.map(clientSection),
  ]
}

function pageOf(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}

function writePage(file: string, text: string): void {
  writeFileSync(file, text)
  console.log(`What was measured, in tables: ${file}`)
}

function newestQuick<Record extends BenchmarkRecord>(benchmark: string, schema: z.ZodType<Record>): Record[] {
  return readRecords(benchmark, schema)
    .filter(({ quick }) => quick)
    .slice(0, 1)
}

/** Makes a page of the newest quick records alone; docs/performance.md stays as it is. */
export function writeQuickReport(): void {
  const sections = sectionsOf({
    imports: newestQuick('import', ImportRecord),
    apis: newestQuick('api', ApiRecord),
    discoveries: newestQuick('discovery', DiscoveryRecord),
    clients: newestQuick('client', ClientRecord),
  })
  writePage(quickPage, pageOf([quickIntroduction, ...sections]))
}
