import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { importerVersion } from '../importer-version.ts'
import type { Gist } from '../resolve/gist.ts'
import {
  type BlocksToKeep,
  blocksToKeep,
  type DeflatedTexts,
  deflateAll,
  inMemory,
  type LayAside,
  placesIn,
  textsIn,
} from './blocks.ts'
import type { FileOutcome } from './check-file.ts'
import type { CheckedFile, CheckedFiles, FilesSeen } from './check-folder.ts'
import { Packed } from './packed.ts'
import { unnamedFile } from './unnamed-file.ts'

/** What files were found to be, kept from one process to the next. */
export interface KeptChecks {
  /** Those of the files that are, byte for byte, as they were. */
  recall(seen: FilesSeen): Promise<CheckedFiles>
  /** Never fails: what is not kept is checked again. */
  keep(files: CheckedFiles, signal: AbortSignal): Promise<void>
  /** Where one import lays what it has no room for. */
  aside(): LayAside
}

export const nothingKept: KeptChecks = {
  recall: async () => new Map(),
  keep: async () => {},
  aside: () => inMemory,
}

/** While no more than this part of the files is another than is kept, to check those again costs less than to keep all anew. */
const fewOthers = 0.1

const Position = z.object({ line: z.int(), column: z.int() })
const Place = z.tuple([z.int(), z.int()])
const Head = z.object({
  file: z.string(),
  digest: z.string(),
  id: z.string().exactOptional(),
  positions: z.array(z.tuple([z.string(), Position.nullable()])).exactOptional(),
  outcome: Place,
  gist: Place.exactOptional(),
})
type Head = z.infer<typeof Head>

/** What of each file is kept together with that of the other files. */
const parts = ['outcomes', 'gists', 'heads'] as const

/** What stands behind the blocks, which lie one after the other. */
const Contents = z.object({
  version: z.literal(`blocks ${importerVersion}`),
  blocks: z.array(z.object({ part: z.enum(parts), count: z.int(), bytes: z.int() })),
  /** Shows damage. */
  sum: z.int(),
})
type Contents = z.infer<typeof Contents>

/** At the very end so many digits tell how long the contents are. */
const digits = 16

function sumOf(blocks: Contents['blocks'], sumOfBytes: number): number {
  return crc32(JSON.stringify(blocks), sumOfBytes)
}

function* headsOf(files: CheckedFiles, outcomes: BlocksToKeep, gists: BlocksToKeep): Generator<string> {
  for (const [file, { digest, id, positions, outcome, gist }] of files) {
    const head: Head = {
      file,
      digest,
      ...(id !== undefined && { id }),
      ...(positions && { positions: [...positions] }),
      outcome: outcomes.placeOf(outcome),
      ...(gist && { gist: gists.placeOf(gist) }),
    }
    yield JSON.stringify(head)
  }
}

async function* bytesOf(files: CheckedFiles): AsyncGenerator<Uint8Array> {
  const blocks: Contents['blocks'] = []
  let sum = 0
  const outcomes = blocksToKeep([...files.values()].map(({ outcome }) => outcome))
  const gists = blocksToKeep([...files.values()].flatMap(({ gist }) => gist ?? []))
  // The heads come first: they tell which of the others are kept.
  const all = [
    ['heads', deflateAll(headsOf(files, outcomes, gists))],
    ['outcomes', outcomes.blocks()],
    ['gists', gists.blocks()],
  ] as const
  for (const [part, deflatedTexts] of all) {
    for await (const { count, deflated } of deflatedTexts) {
      blocks.push({ part, count, bytes: deflated.length })
      sum = crc32(deflated, sum)
      yield deflated
    }
  }
  const contents: Contents = { version: Contents.shape.version.value, blocks, sum: sumOf(blocks, sum) }
  const told = Buffer.from(JSON.stringify(contents))
  yield told
  yield Buffer.from(String(told.length).padStart(digits, '0'))
}

/** Throws when there is less. */
async function bytesAt(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start)
  if (bytesRead < length) throw new Error('it was cut short')
  return buffer
}

/** Blocks of one part, none of them inflated. */
type Part = { count: number; deflated: () => Uint8Array }[]

/** The blocks of each part, the heads as they are, the others laid aside. Throws when they are not as they were written. */
async function partsIn(file: FileHandle, layAside: LayAside) {
  const end = (await file.stat()).size - digits
  const length = Number(await bytesAt(file, end, digits))
  const told = await bytesAt(file, end - length, length)
  const { blocks, sum } = Contents.parse(JSON.parse(told.toString()))
  const heads: DeflatedTexts[] = []
  const others: Record<'outcomes' | 'gists', Part> = { outcomes: [], gists: [] }
  let start = 0
  let sumOfBytes = 0
  for (const { part, count, bytes } of blocks) {
    const deflated = await bytesAt(file, start, bytes)
    if (part === 'heads') heads.push({ count, deflated })
    else others[part].push({ count, deflated: layAside(deflated) })
    sumOfBytes = crc32(deflated, sumOfBytes)
    start += bytes
  }
  if (sumOf(blocks, sumOfBytes) !== sum) throw new Error('it was damaged')
  return { heads, ...others }
}

async function partsOf(path: string, layAside: LayAside) {
  const file = await open(path)
  return partsIn(file, layAside).finally(() => file.close())
}

async function read(path: string, seen: FilesSeen, layAside: LayAside): Promise<CheckedFiles> {
  const kept = await partsOf(path, layAside)
  const outcomeAt = placesIn(kept.outcomes)
  const gistAt = placesIn(kept.gists)
  const files = new Map<string, CheckedFile>()
  for (const text of textsIn(kept.heads)) {
    const { file, positions, outcome, gist, ...head } = Head.parse(JSON.parse(text))
    const found = seen.get(file)
    if (found?.digest !== head.digest) continue
    files.set(file, {
      ...head,
      ...found,
      ...(positions && { positions: new Map(positions) }),
      outcome: new Packed<FileOutcome>(outcomeAt(outcome)),
      ...(gist && { gist: new Packed<Gist>(gistAt(gist)) }),
    })
  }
  return files
}

/** What a file is known by: another gist may be had later of the same bytes. */
const mark = ({ digest, gist }: CheckedFile) => gist ?? digest

function marksOf(files: CheckedFiles): Map<string, ReturnType<typeof mark>> {
  const marks = new Map<string, ReturnType<typeof mark>>()
  for (const [file, checked] of files) marks.set(file, mark(checked))
  return marks
}

/** Keeps in a folder of its own what was found in files. To lose it costs the next import time, and nothing else. */
export function keptChecks(folder: string): KeptChecks {
  const path = join(folder, 'checked.deflated')
  let kept = marksOf(new Map())
  const aside = () => unnamedFile(folder)
  return {
    aside,
    async recall(seen) {
      const files = await read(path, seen, aside()).catch((): CheckedFiles => new Map())
      kept = marksOf(files)
      return files
    },
    async keep(files, signal) {
      const others = [...files].filter(([file, checked]) => kept.get(file) !== mark(checked))
      if (others.length <= fewOthers * files.size) return
      try {
        await mkdir(folder, { recursive: true })
        const into = createWriteStream(`${path}.new`)
        await pipeline(bytesOf(files), into, { signal })
        await rename(`${path}.new`, path)
        kept = marksOf(files)
      } catch {
        await rm(`${path}.new`, { force: true }).catch(() => {})
      }
    },
  }
}
