import { z } from 'zod'
import { readCorpus } from '../importer/names/read-corpus.ts'
import { measureShape } from './corpus/measure-shape.ts'
import { syntheticCorpus } from './corpus/synthetic-corpus.ts'
import { writeCorpus } from './corpus/write-corpus.ts'
import { Folder, readOptions, realSize } from './options.ts'

const count = z.coerce.number<string>().int().positive()
const Options = z.object({ folder: Folder, events: count.default(realSize), seed: count.default(1) })

/** `npm run bench -- corpus FOLDER [--events N] [--seed N]`: writes a synthetic corpus there. */
export async function writeSynthetic(words: string[]): Promise<void> {
  const { folder, ...made } = readOptions(Options, words)
  const corpus = syntheticCorpus(made)
  const { files, bytes } = await writeCorpus(folder, corpus)
  console.log(`${files} files, ${(bytes / 1024 ** 2).toFixed(1)} MB in ${folder}`)
}

/** `npm run bench -- shape FOLDER`: what the generator's constants are fitted to. */
export async function tellShape(words: string[]): Promise<void> {
  const { folder } = readOptions(z.object({ folder: Folder }), words)
  console.log(JSON.stringify(measureShape(await readCorpus(folder)), null, 2))
}
