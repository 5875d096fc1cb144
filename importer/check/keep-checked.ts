import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { importerVersion } from '../importer-version.ts'
import type { Gist } from '../resolve/gist.ts'
import type { FileOutcome } from './check-file.ts'
import type { CheckedFile, CheckedFiles, FilesSeen } from './check-folder.ts'
import { type DeflatedTexts, deflateAll, packedIn } from './packed.ts'

/** What files were found to be, kept from one process to the next. */
export interface KeptChecks {
  /** Those of the files that are, byte for byte, as they were. */
  recall(seen: FilesSeen): Promise<CheckedFiles>
  /** Never fails: what is not kept is checked again. */
  keep(files: CheckedFiles, signal: AbortSignal): Promise<void>
}

export const nothingKept: KeptChecks = { recall: async () => new Map(), keep: async () => {} }

/** While no more than this part of the files is another than is kept, to check those again costs less than to keep all anew. */
const fewOthers = 0.1

const Position = z.object({ line: z.int(), column: z.int() })
const Head = z.object({
  file: z.string(),
  digest: z.string(),
  id: z.string().exactOptional(),
  positions: z.array(z.tuple([z.string(), Position.nullable()])).exactOptional(),
  hasGist: z.boolean(),
})
type Head = z.infer<typeof Head>

/** What of each file is kept together with that of the other files. */
const parts = ['outcomes', 'gists', 'heads'] as const

/** The last line. Before it are the blocks, one after the other. */
const Contents = z.object({
  version: z.literal(`gists ${importerVersion}`),
  blocks: z.array(z.object({ part: z.enum(parts), count: z.int(), bytes: z.int() })),
  /** Shows damage. */
  sum: z.int(),
})
type Contents = z.infer<typeof Contents>

function sumOf(blocks: Contents['blocks'], sumOfBytes: number): number {
  return crc32(JSON.stringify(blocks), sumOfBytes)
}

function* textsOf(files: CheckedFiles, part: Contents['blocks'][number]['part']): Generator<string> {
  for (const [file, { digest, id, positions, outcome, gist }] of files) {
    if (part === 'outcomes') yield outcome.text()
    if (part === 'gists' && gist) yield gist.text()
    if (part !== 'heads') continue
    const head: Head = {
      file,
      digest,
      ...(id !== undefined && { id }),
      ...(positions && { positions: [...positions] }),
      hasGist: gist !== undefined,
    }
    yield JSON.stringify(head)
  }
}

async function* bytesOf(files: CheckedFiles): AsyncGenerator<Uint8Array> {
  const blocks: Contents['blocks'] = []
  let sum = 0
  for (const part of parts) {
    for await (const { count, deflated } of deflateAll(textsOf(files, part))) {
      blocks.push({ part, count, bytes: deflated.length })
      sum = crc32(deflated, sum)
      yield deflated
    }
  }
  const contents: Contents = { version: Contents.shape.version.value, blocks, sum: sumOf(blocks, sum) }
  yield Buffer.from(`\n${JSON.stringify(contents)}`)
}

/** The blocks of each part, none of them inflated. Throws when they are not as they were written. */
function partsIn(bytes: Buffer) {
  const end = bytes.lastIndexOf('\n')
  const { blocks, sum } = Contents.parse(JSON.parse(bytes.toString('utf8', end + 1)))
  if (sumOf(blocks, crc32(bytes.subarray(0, end))) !== sum) throw new Error('it was damaged')
  const found: Record<Contents['blocks'][number]['part'], DeflatedTexts[]> = {
    outcomes: [],
    gists: [],
    heads: [],
  }
  let start = 0
  for (const { part, count, bytes: length } of blocks) {
    found[part].push({ count, deflated: bytes.subarray(start, start + length) })
    start += length
  }
  return found
}

async function read(path: string, seen: FilesSeen): Promise<CheckedFiles> {
  const kept = partsIn(await readFile(path))
  const outcomes = packedIn<FileOutcome>(kept.outcomes)
  const gists = packedIn<Gist>(kept.gists)
  const files = new Map<string, CheckedFile>()
  for (const packed of packedIn(kept.heads)) {
    const { file, positions, hasGist, ...head } = Head.parse(packed.value())
    const outcome = outcomes.next().value
    const gist = hasGist && gists.next().value
    const found = seen.get(file)
    if (found?.digest !== head.digest || !outcome) continue
    files.set(file, {
      ...head,
      ...found,
      ...(positions && { positions: new Map(positions) }),
      outcome,
      ...(gist && { gist }),
    })
  }
  return files
}

/** Of each file another gist may be had later. */
function asTheyAre(files: CheckedFiles): Map<string, CheckedFile> {
  return new Map([...files].map(([file, checked]) => [file, { ...checked }]))
}

/** Keeps in a folder of its own what was found in files. To lose it costs the next import time, and nothing else. */
export function keptChecks(folder: string): KeptChecks {
  const path = join(folder, 'checked.deflated')
  let kept: ReadonlyMap<string, Pick<CheckedFile, 'digest' | 'gist'>> = new Map()
  const isOther = ([file, { digest, gist }]: [string, CheckedFile]) => {
    const before = kept.get(file)
    return before?.digest !== digest || before.gist !== gist
  }
  return {
    async recall(seen) {
      const files = await read(path, seen).catch((): CheckedFiles => new Map())
      kept = asTheyAre(files)
      return files
    },
    async keep(files, signal) {
      if ([...files].filter(isOther).length <= fewOthers * files.size) return
      try {
        await mkdir(folder, { recursive: true })
        const into = createWriteStream(`${path}.new`)
        await pipeline(bytesOf(files), into, { signal })
        await rename(`${path}.new`, path)
        kept = asTheyAre(files)
      } catch {
        await rm(`${path}.new`, { force: true }).catch(() => {})
      }
    },
  }
}
