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

export const Folder = z.string({ error: 'A folder is needed.' })

/** A benchmark is told what it does not know. */
export class BadOptions extends Error {
  override readonly name = 'BadOptions'
}

/**
 * What a benchmark is told: `--name value` for each option, `--quick` alone. A word without a name is the folder.
 * @throws BadOptions
 */
export function readOptions<Takes extends z.ZodObject>(takes: Takes, words: string[]): z.output<Takes> {
  try {
    return parseOptions(takes, words)
  } catch (error) {
    if (error instanceof z.ZodError) throw new BadOptions(z.prettifyError(error))
    throw new BadOptions(error instanceof Error ? error.message : String(error))
  }
}

function parseOptions<Takes extends z.ZodObject>(takes: Takes, words: string[]): z.output<Takes> {
  const asWords = Object.keys(takes.shape).map(
    (name) => [name, { type: name === 'quick' ? 'boolean' : 'string' }] as const,
  )
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: Object.fromEntries(asWords),
  })
  if (positionals.length > 1) throw new Error('One folder can be named.')
  const [folder = values.folder] = positionals
  return takes.parse({ ...values, ...(folder !== undefined && { folder }) })
}
