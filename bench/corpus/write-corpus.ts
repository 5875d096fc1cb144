import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CorpusFile } from './synthetic-corpus.ts'

export interface WrittenCorpus {
  files: number
  bytes: number
}

/** Writes the files into the folder, which is made where it is missing. */
export async function writeCorpus(folder: string, corpus: Iterable<CorpusFile>): Promise<WrittenCorpus> {
  await mkdir(folder, { recursive: true })
  const written = { files: 0, bytes: 0 }
  for (const { file, text } of corpus) {
    await writeFile(join(folder, file), text)
    written.files += 1
    written.bytes += Buffer.byteLength(text)
  }
  return written
}
