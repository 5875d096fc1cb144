import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const folder = resolve(import.meta.dirname, '../build/bench')

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

/** Keeps a record; answers with where. */
export function keepRecord(record: BenchmarkRecord): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${record.benchmark}-${record.startedAt.replaceAll(':', '-')}.json`)
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`)
  return path
}

/** All records of a benchmark that can be read, the newest first. */
export function readRecords<Record>(benchmark: string, schema: z.ZodType<Record>): Record[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${benchmark}-`) && name.endsWith('.json'))
    .sort()
    .reverse()
    .flatMap((name) => {
      const parsed = schema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      return parsed.success ? [parsed.data] : []
    })
}
