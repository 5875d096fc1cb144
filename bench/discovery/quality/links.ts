import { removeEdges } from '#graph/changes/remove-edges.ts'
import { upsertEdges } from '#graph/changes/upsert-edges.ts'
import type { Store } from '#graph/store.ts'
import { dice } from './hide.ts'
import { readCorpus, readEdges } from './read-corpus.ts'
import { type Held, hold, type Trial } from './trial.ts'

const folds = 5

interface Link {
  source: string
  target: string
}

/** The same for both directions. */
function nameOf({ source, target }: Link): string {
  return [source, target].sort().join(' ')
}

function trialsOf(hidden: readonly Link[]): Trial[] {
  const pairs = [...new Map(hidden.map((link) => [nameOf(link), link])).values()]
  return pairs.flatMap((link) => [
    { event: link.source, wanted: new Set([link.target]), group: nameOf(link) },
    { event: link.target, wanted: new Set([link.source]), group: nameOf(link) },
  ])
}

/** Hides each relation once, a fifth of them at a time, and asks either end for the other. */
export async function holdLinks(store: Store): Promise<Held[]> {
  const links = await readEdges(store, 'RELATED_TO')
  const held: Held[] = []
  for (let fold = 0; fold < folds; fold++) {
    const hidden = links.filter((link) => Math.floor(dice('fold', nameOf(link)) * folds) === fold)
    await store.write([removeEdges('RELATED_TO', hidden)])
    const corpus = await readCorpus(store)
    for (const trial of trialsOf(hidden)) held.push(await hold(store, corpus, trial))
    await store.write([
      upsertEdges(
        'RELATED_TO',
        hidden.map((link) => ({ ...link, properties: {} })),
      ),
    ])
  }
  return held
}
