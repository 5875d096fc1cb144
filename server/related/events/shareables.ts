import { ask } from '#graph/question.ts'
import { nodeCount } from '#graph/questions/node-count.ts'
import { shareable } from '#graph/questions/shareable.ts'
import { sharedWith } from '#graph/questions/shared-with.ts'
import { sharers } from '#graph/questions/sharers.ts'
import { wordsOf } from '#graph/search/words.ts'
import type { Store } from '#graph/store.ts'
import type { EdgeType } from '#model/edge-types.ts'
import type { GraphNode } from '#model/graph.ts'
import type { Shareable, SharedKind } from './evidence.ts'

type NodeKind = Exclude<SharedKind, 'title'>
const edgeTypeOf: Record<NodeKind, EdgeType> = {
  actor: 'PARTICIPATED_IN',
  tag: 'TAGGED',
  source: 'CITES',
  relation: 'RELATED_TO',
}
const nodeKinds = ['actor', 'tag', 'source', 'relation'] as const satisfies NodeKind[]

const mostThings = 10_000
const mostRows = 200_000

/** The nodes that an event has and others may have, those of fewest events first. */
export async function shareablesOf(store: Store, id: string): Promise<Shareable[]> {
  const rows = await ask(store, shareable, { id, limit: mostThings })
  return rows.flatMap(({ edgeType, ...row }) => {
    const kind = nodeKinds.find((one) => edgeTypeOf[one] === edgeType)
    return kind ? [{ kind, ...row }] : []
  })
}

export interface Holders {
  what: Shareable
  /** The ids of the events that have it. */
  events: string[]
}

function byKind(things: readonly Shareable[]): { kind: NodeKind; things: Map<string, Shareable> }[] {
  return nodeKinds.flatMap((kind) => {
    const some = new Map(things.filter((one) => one.kind === kind).map((one) => [one.id, one]))
    return some.size > 0 ? [{ kind, things: some }] : []
  })
}

/** All events that have these things. Ask of no more than can be read at once. */
export async function holdersOf(store: Store, things: readonly Shareable[]): Promise<Holders[]> {
  const found = byKind(things).map(async ({ kind, things: some }) => {
    const asked = { edgeType: edgeTypeOf[kind], ids: [...some.keys()], limit: some.size }
    return (await ask(store, sharers, asked)).flatMap(({ id, events }) => {
      const what = some.get(id)
      return what ? [{ what, events }] : []
    })
  })
  return (await Promise.all(found)).flat()
}

/** Which of these events have these things, which may be hubs. */
export async function holdersAmong(
  store: Store,
  events: string[],
  things: readonly Shareable[],
): Promise<Holders[]> {
  const found = byKind(things).map(async ({ kind, things: some }) => {
    const asked = { edgeType: edgeTypeOf[kind], events, ids: [...some.keys()], limit: mostRows }
    return (await ask(store, sharedWith, asked)).flatMap(({ id, event }) => {
      const what = some.get(id)
      return what ? [{ what, events: [event] }] : []
    })
  })
  return (await Promise.all(found)).flat()
}

/** A word that more titles have tells nothing: at most 100 of them, and in a small corpus one in twenty. */
const mostTitles = { ever: 100, share: 1 / 20, always: 3 }

/** Without initials and what an apostrophe leaves over. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !/^[a-z]?$/.test(word))
}

/** The words of its title that only few titles have, with their events. */
export async function titleHolders(store: Store, { label }: GraphNode): Promise<Holders[]> {
  const [count] = await ask(store, nodeCount, { type: 'Event' })
  const share = Math.floor((count?.total ?? 0) * mostTitles.share)
  const most = Math.min(mostTitles.ever, Math.max(mostTitles.always, share))
  const words = [...new Set(tellingWords(wordsOf(label)))]
  return (await store.titleWords(words, most)).map(({ word, events }) => ({
    what: { kind: 'title', id: word, label: word, events: events.length },
    events,
  }))
}
