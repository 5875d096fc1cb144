import type { EdgeType } from '#model/edge-types.ts'
import { adamicAdar } from '../../../server/related/adamic-adar.ts'
import { likeness } from '../../../server/related/likeness.ts'
import { randomOf } from '../../corpus/random.ts'
import { type Corpus, sharedBy } from './read-corpus.ts'

export type Scores = Map<string, number>
/** A way to tell how much each other event has to do with one. */
export type Way = (corpus: Corpus, event: string) => Scores

function sharing(types: readonly EdgeType[], worth: (holders: number) => number): Way {
  return ({ things, holders }, event) => {
    const scores: Scores = new Map()
    for (const type of types) {
      for (const thing of things.get(type)?.get(event) ?? []) {
        const events = holders.get(type)?.get(thing) ?? []
        for (const other of events) {
          if (other !== event) scores.set(other, (scores.get(other) ?? 0) + worth(events.length))
        }
      }
    }
    return scores
  }
}

const commonNeighbours = sharing(sharedBy, () => 1)

function degree({ things }: Corpus, event: string): number {
  return sharedBy.reduce((sum, type) => sum + (things.get(type)?.get(event)?.length ?? 0), 0)
}

function jaccard(corpus: Corpus, event: string): Scores {
  const own = degree(corpus, event)
  const common = commonNeighbours(corpus, event)
  return new Map(
    [...common].map(([other, both]) => [other, both / (own + degree(corpus, other) - both)] as const),
  )
}

function likeText({ events, words }: Corpus, event: string): Scores {
  const own = words.get(event)
  return new Map(
    events.map(({ id }) => {
      const others = words.get(id)
      return [id, own && others ? likeness(own, others) : 0] as const
    }),
  )
}

function byChance({ events }: Corpus, event: string): Scores {
  const random = randomOf('by chance', event)
  return new Map(events.map(({ id }) => [id, random.next()] as const))
}

export const baselines: Record<string, Way> = {
  'common neighbours': commonNeighbours,
  'by Jaccard': jaccard,
  'Adamic-Adar': sharing(sharedBy, adamicAdar),
  'resource allocation': sharing(sharedBy, (holders) => 1 / holders),
  'tags only': sharing(['TAGGED'], () => 1),
  'text by tf-idf': likeText,
  'by chance': byChance,
}
