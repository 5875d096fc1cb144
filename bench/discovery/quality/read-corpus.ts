import { ask } from '#graph/question.ts'
import { eventBeginnings } from '#graph/questions/event-beginnings.ts'
import { leanEdges } from '#graph/questions/lean-edges.ts'
import { leanNodes } from '#graph/questions/lean-nodes.ts'
import type { Store } from '#graph/store.ts'
import { type EdgeType, edgeEnds, edgeTypes } from '#model/edge-types.ts'
import type { GraphInMemory } from '../../../server/graph-in-memory/graph-in-memory.ts'
import { readGraph } from '../../../server/graph-in-memory/read-graph.ts'
import { newVocabulary, type WordVector, wordVectors } from '../../../server/related/likeness.ts'

const everything = 10_000_000
/** By which events can share something. */
export const sharedBy = edgeTypes.filter((type) => {
  const { source, target } = edgeEnds[type]
  return source === 'Event' || target === 'Event'
})

/** A graph as simpler ways to find related events need it. */
export interface Corpus {
  graph: GraphInMemory
  events: { id: string; date: string | null }[]
  words: ReadonlyMap<string, WordVector>
  /** The events of each node, by edge type and node. */
  holders: ReadonlyMap<EdgeType, ReadonlyMap<string, string[]>>
  /** The nodes of each event, by edge type and event. */
  things: ReadonlyMap<EdgeType, ReadonlyMap<string, string[]>>
}

function grouped(pairs: readonly (readonly [key: string, value: string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

export function readEdges(store: Store, type: EdgeType) {
  return ask(store, leanEdges, { type, limit: everything })
}

/** From each event to what it has. A relation is read from both of its ends. */
async function readSharing(store: Store, type: EdgeType): Promise<[event: string, thing: string][]> {
  const edges = await readEdges(store, type)
  return edges.flatMap(({ source, target }): [string, string][] => {
    if (type === 'PARTICIPATED_IN') return [[target, source]]
    if (type !== 'RELATED_TO') return [[source, target]]
    return [
      [source, target],
      [target, source],
    ]
  })
}

export async function readCorpus(store: Store): Promise<Corpus> {
  const events = await ask(store, leanNodes, { type: 'Event', limit: everything })
  const ids = events.map(({ id }) => id)
  const texts = await ask(store, eventBeginnings, { ids, letters: everything, limit: ids.length })
  const vocabulary = newVocabulary()
  const vectors = wordVectors(
    vocabulary,
    texts.map(({ title, text }) => vocabulary.count(`${title} ${text}`.split(' '))),
  )
  const holders = new Map<EdgeType, Map<string, string[]>>()
  const things = new Map<EdgeType, Map<string, string[]>>()
  for (const type of sharedBy) {
    const pairs = await readSharing(store, type)
    things.set(type, grouped(pairs))
    holders.set(type, grouped(pairs.map(([event, thing]) => [thing, event] as const)))
  }
  const words = new Map(vectors.flatMap((vector, place) => [[texts[place]?.id ?? '', vector] as const]))
  return { graph: await readGraph(store, () => {}), events, words, holders, things }
}
