import { cp, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { readCorpus } from '../../importer/names/read-corpus.ts'
import { syntheticCorpus } from '../corpus/synthetic-corpus.ts'
import { writeCorpus } from '../corpus/write-corpus.ts'
import type { Corpus } from './record.ts'

export interface PlacedCorpus extends Corpus {
  folder: string
  /** Where its nodes and edges wait, in batches. */
  batches: string
}

export async function placeSynthetic(events: number, workspace: string): Promise<PlacedCorpus> {
  const folder = join(workspace, `events-${events}`)
  const { bytes } = await writeCorpus(folder, syntheticCorpus({ events }))
  return { name: 'synthetic', events, bytes, folder, batches: `${folder}.batches` }
}

/** A copy: one of its files will be changed. */
export async function placeCopy(original: string, workspace: string): Promise<PlacedCorpus> {
  const name = basename(resolve(original))
  const folder = join(workspace, `copy-of-${name}`)
  await cp(original, folder, { recursive: true })
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md'))
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const { length: events } = await readCorpus(original)
  return { name, events, bytes, folder, batches: `${folder}.batches` }
}
