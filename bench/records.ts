import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'

/** What was measured on this machine, and what docs/performance.md tells of. */
const measured = resolve(import.meta.dirname, '../build/bench')
const told = resolve(import.meta.dirname, '../docs/performance')

const Machine = z.object({
  processor: z.string(),
  cores: z.int(),
  memoryBytes: z.int(),
  system: z.string(),
  /** Processes that wanted to run at the start, of the last minute. More than 1: the machine had other work. */
  loadAtStart: z.number(),
})
export type Machine = z.infer<typeof Machine>

/** What the record of every benchmark tells: when, where and of what. */
export const BenchmarkRecord = z.object({
  benchmark: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  quick: z.boolean(),
  machine: Machine,
  versions: z.object({ skein: z.string(), node: z.string() }),
})
export type BenchmarkRecord = z.infer<typeof BenchmarkRecord>

function writeRecord(folder: string, record: BenchmarkRecord): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${record.benchmark}-${record.startedAt.replaceAll(':', '-')}.json`)
  // Whatever ends it in the midst of writing leaves no half of one among the others.
  writeFileSync(`${path}.partial`, `${JSON.stringify(record)}\n`)
  renameSync(`${path}.partial`, path)
  return path
}

/** Keeps a record; answers with where. */
export function keepRecord(record: BenchmarkRecord): string {
  return writeRecord(measured, record)
}

/** Keeps a record each time that it has grown, so that what is interrupted has what it measured; tells where. */
export async function keepGrowing(records: AsyncIterable<BenchmarkRecord>): Promise<void> {
  let kept: string | undefined
  for await (const record of records) kept = keepRecord(record)
  if (kept !== undefined) console.log(kept)
}

function recordsIn(folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder).filter((name) => name.endsWith('.json'))
}

/** One that was told of is not made anew by measuring again: it must not go by a change of the schema. */
function read<Record>(path: string, schema: z.ZodType<Record>): Record[] {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.success) return [parsed.data]
  if (existsSync(join(told, basename(path))))
    throw new Error(`${path} cannot be read: ${parsed.error.message}`)
  console.error(`${path} was left out: it is of another version.`)
  return []
}

/** All records of a benchmark, the newest first: those of this machine and those told of before. */
export function readRecords<Record>(benchmark: string, schema: z.ZodType<Record>): Record[] {
  const paths = [told, measured].flatMap((folder) =>
    recordsIn(folder).map((name): [string, string] => [name, join(folder, name)]),
  )
  return [...new Map(paths)]
    .filter(([name]) => name.startsWith(`${benchmark}-`))
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([, path]) => read(path, schema))
}

/** Keeps these records, and the charts that the page shows, and nothing else beside it. */
export function keepTold(records: readonly BenchmarkRecord[], page: string): void {
  const kept = new Set(records.map((record) => basename(writeRecord(told, record))))
  for (const name of readdirSync(told)) {
    if (!kept.has(name) && !page.includes(name)) rmSync(join(told, name), { recursive: true })
  }
}
