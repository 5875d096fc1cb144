import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { z } from 'zod'

const folder = resolve(import.meta.dirname, '../build/bench')

/** Keeps a record; answers with where. */
export function keepRecord(record: { benchmark: string; startedAt: string }): string {
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
