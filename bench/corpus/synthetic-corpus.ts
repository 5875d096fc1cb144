import { drawBody, drawDay, drawNames, drawTitle, drawUnknownFields } from './event-text.ts'
import { type Random, randomOf } from './random.ts'
import {
  actorRanks,
  actorsPerEvent,
  event,
  relationsPerEvent,
  sourcesPerEvent,
  tagRanks,
  tagsPerEvent,
} from './shape.ts'
import { type CiteSource, sourceCiting, sourceEntry } from './sources.ts'
import { capitalised, phrase } from './words.ts'
import { type Fields, fromShares, toYaml } from './yaml.ts'

export interface CorpusFile {
  file: string
  text: string
}

interface Corpus {
  seed: number
  ids: string[]
  citeSource: CiteSource
}

function drawId(random: Random, date: string, title: string, { ids }: Corpus): string {
  const words = title
    .toLowerCase()
    .split(' ')
    .slice(0, 5 + random.below(4))
  // The number keeps ids apart: two titles may begin alike.
  return `${date}--${words.join('-')}-${ids.length}`
}

function drawRelations(random: Random, { ids }: Corpus): Fields {
  const connections = Array.from({ length: random.weighted(relationsPerEvent) }, () =>
    ids.length === 0 || random.chance(event.danglingRelation)
      ? capitalised(phrase(random, 32))
      : random.pick(ids),
  )
  return connections.length === 0 ? {} : { connections }
}

function drawEvent(corpus: Corpus): CorpusFile {
  const random = randomOf(corpus.seed, 'event', corpus.ids.length)
  const date = drawDay(random)
  const title = drawTitle(random)
  const id = drawId(random, date, title, corpus)
  const status = fromShares(random, event.status)
  const fields: Fields = {
    id,
    date,
    title,
    importance: random.weighted(event.importance),
    ...(status !== 'none' && { status }),
    ...(random.chance(event.withLocation) && { location: capitalised(phrase(random, 14)) }),
    actors: drawNames(random, 'Actor', actorRanks, random.weighted(actorsPerEvent)),
    tags: drawNames(random, 'Tag', tagRanks, random.weighted(tagsPerEvent)),
    sources: Array.from({ length: random.weighted(sourcesPerEvent) }, () =>
      sourceEntry(corpus.seed, corpus.citeSource(random), date, random),
    ),
    ...drawRelations(random, corpus),
    ...drawUnknownFields(random),
  }
  corpus.ids.push(id)
  return { file: `${id}.md`, text: `---\n${toYaml(fields)}\n---\n\n${drawBody(random)}\n` }
}

/** Made-up events of the real corpus's shape, one after the other; the same ones for the same seed. */
export function* syntheticCorpus({
  events,
  seed = 1,
}: {
  events: number
  seed?: number
}): Generator<CorpusFile> {
  const corpus: Corpus = { seed, ids: [], citeSource: sourceCiting() }
  for (let count = 0; count < events; count++) yield drawEvent(corpus)
}
