import { parseArgs } from 'node:util'
import { z } from 'zod'
import { StoreName } from './import/record.ts'

/** As many events as the corpus has whose shape the made-up ones have. */
export const realSize = 2_784

const list = z.string().transform((text) => text.split(','))
const positive = z.coerce.number<string>().int().positive()

/** What several benchmarks are told by words of the same name. */
export const Stores = list.pipe(z.array(StoreName))
/** 0 stands for none. */
export const EventCounts = list
  .pipe(z.array(z.coerce.number<string>().int().nonnegative()))
  .transform((counts) => counts.filter((count) => count > 0))
export const Runs = positive
export const Quick = z.boolean().default(false)

/** What a benchmark is told: `--name value` for each option, `--quick` alone. A word without a name is the folder. */
export function readOptions<Takes extends z.ZodObject>(takes: Takes, words: string[]): z.output<Takes> {
  const asWords = Object.keys(takes.shape).map(
    (name) => [name, { type: name === 'quick' ? 'boolean' : 'string' }] as const,
  )
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: Object.fromEntries(asWords),
  })
  const [folder = values.folder] = z.array(z.string()).max(1).parse(positionals)
  return takes.parse({ ...values, ...(folder !== undefined && { folder }) })
}
