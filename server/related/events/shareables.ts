import { ask } from '#graph/question.ts'
import { labelsAround } from '#graph/questions/labels-around.ts'
import { wordsOf } from '#graph/search/words.ts'
import type { Store } from '#graph/store.ts'
import type { GraphNode } from '#model/graph.ts'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { idsOf } from '../../graph-in-memory/ids-of.ts'
import { neighboursOfType } from '../../graph-in-memory/neighbours-of-type.ts'
import type { Shareable, SharedKind } from './evidence.ts'

type NodeKind = Exclude<SharedKind, 'title'>
const typeOf: Record<NodeKind, NodeType> = { actor: 'Actor', tag: 'Tag', source: 'Source', relation: 'Event' }
const nodeKinds = ['actor', 'tag', 'source', 'relation'] as const satisfies NodeKind[]

const mostThings = 10_000

function neighboursById(graph: GraphInMemory, id: string, type: NodeType): string[] {
  return idsOf(graph, neighboursOfType(graph, graph.numberOf.get(id), type))
}

/** The nodes that an event has and others may have, those of fewest events first. */
export async function shareablesOf(store: Store, graph: GraphInMemory, event: string): Promise<Shareable[]> {
  const rows = await ask(store, labelsAround, { id: event, limit: mostThings })
  const labels = new Map(rows.map(({ id, label }) => [id, label]))
  const things = nodeKinds.flatMap((kind) =>
    neighboursById(graph, event, typeOf[kind]).map((id) => ({
      kind,
      id,
      label: labels.get(id) ?? id,
      events: neighboursOfType(graph, graph.numberOf.get(id), 'Event').length,
    })),
  )
  return things.sort((a, b) => a.events - b.events || (a.id < b.id ? -1 : 1))
}

export interface Holders {
  what: Shareable
  /** The ids of the events that have it. */
  events: string[]
}

/** All events that have this. */
export function holdersOf(graph: GraphInMemory, what: Shareable): Holders {
  return { what, events: neighboursById(graph, what.id, 'Event') }
}

/** Which of these things an event has, asked of the event: the things may be hubs. */
export function heldBy(
  { nodes, numberOf, firstAt, neighbourAt }: GraphInMemory,
  event: string,
  things: ReadonlyMap<string, Shareable>,
): Shareable[] {
  const number = numberOf.get(event)
  if (number === undefined || things.size === 0) return []
  const around = neighbourAt.subarray(firstAt[number], firstAt[number + 1])
  return [...new Set(around)].flatMap((neighbour) => things.get(nodes[neighbour]?.id ?? '') ?? [])
}

/** A word that more titles have tells nothing: at most 100 of them, and in a small corpus one in twenty. */
const mostTitles = { ever: 100, share: 1 / 20, always: 3 }

/** Without initials and what an apostrophe leaves over. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !/^[a-z]?$/.test(word))
}

function eventCount({ nodeType }: GraphInMemory): number {
  const event = nodeTypes.indexOf('Event')
  let count = 0
  for (const type of nodeType) if (type === event) count++
  return count
}

/** The words of its title that only few titles have, with their events. */
export async function titleHolders(
  store: Store,
  graph: GraphInMemory,
  { label }: GraphNode,
): Promise<Holders[]> {
  const share = Math.floor(eventCount(graph) * mostTitles.share)
  const most = Math.min(mostTitles.ever, Math.max(mostTitles.always, share))
  const words = [...new Set(tellingWords(wordsOf(label)))]
  return (await store.titleWords(words, most)).map(({ word, events }) => ({
    what: { kind: 'title', id: word, label: word, events: events.length },
    events,
  }))
}
