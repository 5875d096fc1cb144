import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { namedTypes } from '#model/node-types.ts'

const JudgedPair = z.strictObject({
  type: z.enum(namedTypes),
  names: z.tuple([z.string(), z.string()]),
  verdict: z.enum(['same', 'distinct', 'unsure']),
  drawn: z.string(),
  note: z.string().optional(),
})
export type JudgedPair = z.infer<typeof JudgedPair>

/** Half of the pairs, by a hash of their names, is for tuning; the figures are of the others. */
function isHeldOut({ names }: JudgedPair): boolean {
  const [firstByte = 0] = createHash('sha256')
    .update([...names].sort().join('\n'))
    .digest()
  return firstByte % 2 === 1
}

export interface JudgedPairs {
  tune: JudgedPair[]
  heldOut: JudgedPair[]
  /** Drawn from the suggestions themselves; here what is unsure counts as wrong. */
  listed: JudgedPair[]
  unsure: number
}

/** The pairs that were judged by hand; those drawn from all names without the unsure ones. */
export function readJudgedPairs(): JudgedPairs {
  const text = readFileSync(join(import.meta.dirname, 'judged-pairs.yml'), 'utf8')
  const all = z.array(JudgedPair).parse(parse(text))
  const pool = all.filter(({ drawn }) => drawn !== 'suggestions')
  const judged = pool.filter(({ verdict }) => verdict !== 'unsure')
  return {
    tune: judged.filter((pair) => !isHeldOut(pair)),
    heldOut: judged.filter(isHeldOut),
    listed: all.filter(({ drawn }) => drawn === 'suggestions'),
    unsure: pool.length - judged.length,
  }
}
