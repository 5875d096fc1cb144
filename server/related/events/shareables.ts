import { ask } from '#graph/question.ts'
import { labelsAround } from '#graph/questions/labels-around.ts'
import { wordsOf } from '#graph/search/words.ts'
import type { Store } from '#graph/store.ts'
import { compareText } from '#model/compare-text.ts'
import type { GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { idOf, idsOf } from '../../graph-in-memory/ids-of.ts'
import { neighboursOfType } from '../../graph-in-memory/neighbours-of-type.ts'
import type { Shareable, SharedKind } from './shared.ts'

type NodeKind = Exclude<SharedKind, 'title'>
const typeOf: Record<NodeKind, NodeType> = { actor: 'Actor', tag: 'Tag', source: 'Source', relation: 'Event' }
const nodeKinds = ['actor', 'tag', 'source', 'relation'] as const satisfies NodeKind[]

const mostThings = 10_000

/** The events at any of these nodes, by number. */
function eventsAt(graph: GraphInMemory, nodes: readonly number[]): Uint32Array {
  const [first = new Uint32Array(), ...others] = nodes.map((node) => neighboursOfType(graph, node, 'Event'))
  return others.length === 0
    ? first
    : Uint32Array.from(new Set([first, ...others].flatMap((some) => [...some])))
}

/** The nodes of one type that an event has, an article at whichever addresses once: with all of these. */
function thingsOf(graph: GraphInMemory, event: string, type: NodeType) {
  const found = neighboursOfType(graph, graph.numberOf.get(event), type)
  return [...found].flatMap((node) => {
    const article = graph.articles.get(node)
    const isLater = article && article.find((address) => found.includes(address)) !== node
    return isLater ? [] : [{ node, nodes: article ?? [node] }]
  })
}

/** What an event has and others may have, that of fewest events first. */
export async function shareablesOf(store: Store, graph: GraphInMemory, event: string): Promise<Shareable[]> {
  const rows = await ask(store, labelsAround, { id: event, limit: mostThings })
  const labels = new Map(rows.map(({ id, label }) => [id, label]))
  const things = nodeKinds.flatMap((kind) =>
    thingsOf(graph, event, typeOf[kind]).map(({ node, nodes }): Shareable => {
      const id = idOf(graph, node)
      const events = eventsAt(graph, nodes).length
      return { kind, id, label: labels.get(id) ?? id, events, nodes: idsOf(graph, nodes) }
    }),
  )
  return things.sort((a, b) => a.events - b.events || compareText(a.id, b.id))
}

export interface Holders {
  what: Shareable
  /** The ids of the events that have it. */
  events: string[]
}

/** All events that have this. */
export function holdersOf(graph: GraphInMemory, what: Shareable): Holders {
  const nodes = what.nodes.flatMap((id) => graph.numberOf.get(id) ?? [])
  return { what, events: idsOf(graph, eventsAt(graph, nodes)) }
}

/** Which of these things, by their nodes, an event has, asked of the event: the things may be hubs. */
export function heldBy(
  { nodes, numberOf, firstAt, neighbourAt }: GraphInMemory,
  event: string,
  things: ReadonlyMap<string, Shareable>,
): Shareable[] {
  const number = numberOf.get(event)
  if (number === undefined || things.size === 0) return []
  const around = neighbourAt.subarray(firstAt[number], firstAt[number + 1])
  return [...new Set([...around].flatMap((neighbour) => things.get(nodes[neighbour]?.id ?? '') ?? []))]
}

/** A word that more titles have tells nothing: at most 100 of them, and in a small corpus one in twenty. */
const mostTitles = { ever: 100, share: 1 / 20, always: 3 }

/** Without initials and what an apostrophe leaves over. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !/^[a-z]?$/.test(word))
}

/** The words of its title that only few titles have, with their events. */
export async function titleHolders(
  store: Store,
  graph: GraphInMemory,
  { label }: GraphNode,
): Promise<Holders[]> {
  const { first, end } = graph.ofType.Event
  const share = Math.floor((end - first) * mostTitles.share)
  const most = Math.min(mostTitles.ever, Math.max(mostTitles.always, share))
  const words = [...new Set(tellingWords(wordsOf(label)))]
  return (await store.titleWords(words, most)).map(({ word, events }) => ({
    what: { kind: 'title', id: word, label: word, events: events.length, nodes: [] },
    events,
  }))
}
