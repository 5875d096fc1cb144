import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { number } from '../report-words.ts'
import type { CorpusFile } from './synthetic-corpus.ts'

export interface WrittenCorpus {
  files: number
  bytes: number
}

const toldEvery = 10_000

/** Writes the files into the folder, which is made where it is missing, and tells of every ten thousand. */
export async function writeCorpus(folder: string, corpus: Iterable<CorpusFile>): Promise<WrittenCorpus> {
  await mkdir(folder, { recursive: true })
  const written = { files: 0, bytes: 0 }
  for (const { file, text } of corpus) {
    await writeFile(join(folder, file), text)
    written.files += 1
    if (written.files % toldEvery === 0) console.error(`${number(written.files)} files written`)
    written.bytes += Buffer.byteLength(text)
  }
  return written
}
