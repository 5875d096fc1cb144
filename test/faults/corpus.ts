import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { anEvent } from '../support/factories.ts'
import { below, type Random } from './random.ts'

/** The text of each file by its name. */
export type Files = ReadonlyMap<string, string>

const several = <Item>(most: number, make: () => Item, random: Random): Item[] =>
  Array.from({ length: below(most + 1, random) }, make)

function anyEvent(id: string, random: Random): [string, string] {
  const source = () => {
    const number = below(400, random)
    return {
      title: `Article ${number}`,
      url: `https://paper-${number % 40}.example/${number}`,
      publisher: `Paper ${number % 40}`,
      tier: 1 + below(3, random),
    }
  }
  const { file, text } = anEvent({
    id,
    date: `19${10 + below(80, random)}-0${1 + below(9, random)}`,
    importance: below(11, random),
    actors: several(16, () => `Actor ${below(200, random)}`, random),
    tags: several(10, () => `tag ${below(50, random)}`, random),
    sources: several(4, source, random),
    related_events: several(2, () => `event-${below(150, random)}`, random),
    body: `Told ${below(1_000_000, random)} times.`,
  })
  return [file, text]
}

/** Events, many enough for several batches, that share actors, tags and sources. */
export function aCorpus(random: Random, size = 150): Files {
  return new Map(Array.from({ length: size }, (_, number) => anyEvent(`event-${number}`, random)))
}

/** The files after some of them were edited, deleted or renamed, and others added. */
export function changed(files: Files, random: Random): Files {
  const after = new Map(files)
  for (const [file, text] of files) {
    const chance = random()
    if (chance < 0.3) after.set(...anyEvent(file.replace('.md', ''), random))
    else if (chance < 0.37) after.delete(file)
    else if (chance < 0.44) {
      after.delete(file)
      after.set(`renamed-${file}`, text)
    }
  }
  for (let added = 0; added < 20; added++) after.set(...anyEvent(`added-${below(1e9, random)}`, random))
  return after
}

/** Brings a folder from some files to others; calls back before each change. */
export async function bring(
  folder: string,
  before: Files,
  after: Files,
  beforeEach: () => Promise<void> = async () => {},
): Promise<void> {
  for (const file of before.keys()) {
    if (after.has(file)) continue
    await beforeEach()
    await rm(join(folder, file), { force: true })
  }
  for (const [file, text] of after) {
    if (before.get(file) === text) continue
    await beforeEach()
    await writeFile(join(folder, file), text)
  }
}
