import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { importerVersion } from '../importer-version.ts'
import type { CheckedFile, CheckedFiles, FilesSeen } from './check-folder.ts'
import { packer } from './packed.ts'

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

const charactersAtOnce = 256 * 1024

const Position = z.object({ line: z.int(), column: z.int() })
const Head = z.object({
  file: z.string(),
  digest: z.string(),
  id: z.string().exactOptional(),
  positions: z.array(z.tuple([z.string(), Position.nullable()])).exactOptional(),
})
type Head = z.infer<typeof Head>

/** The version, and of each file a line with its head and one with what it is. */
function* piecesOf(files: CheckedFiles): Generator<string> {
  let piece = `${importerVersion}\n`
  for (const [file, { digest, id, positions, outcome }] of files) {
    const head: Head = {
      file,
      digest,
      ...(id !== undefined && { id }),
      ...(positions && { positions: [...positions] }),
    }
    piece += `${JSON.stringify(head)}\n${outcome.text()}\n`
    if (piece.length < charactersAtOnce) continue
    yield piece
    piece = ''
  }
  yield piece
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

async function read(path: string, seen: FilesSeen): Promise<CheckedFiles> {
  const files = new Map<string, CheckedFile>()
  const pack = packer()
  // Damage shows while it unpacks.
  await pipeline(
    createReadStream(path),
    createGunzip({ chunkSize: charactersAtOnce }).setEncoding('utf8'),
    async (pieces: AsyncIterable<string>) => {
      const lines = linesOf(pieces)
      const { value } = await lines.next()
      // Who only stops reading is waited for without end: it is an error that ends what reads the file.
      if (value !== String(importerVersion)) throw new Error('kept by another version')
      let head: Head | undefined
      for await (const line of lines) {
        if (head === undefined) {
          head = Head.parse(JSON.parse(line))
          continue
        }
        const { file, positions, ...kept } = head
        head = undefined
        const found = seen.get(file)
        if (found?.digest !== kept.digest) continue
        const known = positions && { positions: new Map(positions) }
        files.set(file, { ...kept, ...known, ...found, outcome: pack(line) })
      }
    },
  )
  return files
}

/** Keeps in a folder of its own what was found in files. To lose it costs the next import time, and nothing else. */
export function keptChecks(folder: string): KeptChecks {
  const path = join(folder, 'checked.gz')
  let kept: CheckedFiles = new Map()
  const isOther = ([file, { digest }]: [string, CheckedFile]) => kept.get(file)?.digest !== digest
  return {
    async recall(seen) {
      kept = await read(path, seen).catch(() => new Map())
      return kept
    },
    async keep(files, signal) {
      if ([...files].filter(isOther).length <= fewOthers * files.size) return
      try {
        await mkdir(folder, { recursive: true })
        const into = createWriteStream(`${path}.new`)
        await pipeline(piecesOf(files), createGzip({ level: 1 }), into, { signal })
        await rename(`${path}.new`, path)
        kept = files
      } catch {
        await rm(`${path}.new`, { force: true }).catch(() => {})
      }
    },
  }
}
