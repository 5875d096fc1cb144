import type { Store } from '#graph/store.ts'
import { compareText } from '#model/compare-text.ts'
import type { GraphNode } from '#model/graph.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { isByMonth } from '../../timeline/days.ts'
import { likeness, type WordVector } from '../likeness.ts'
import type { Stands } from '../stands.ts'
import { withinReach } from '../within-reach.ts'
import { asShared } from './as-shared.ts'
import { beginningsOf } from './beginnings.ts'
import { daysApart } from './nearness.ts'
import { scoreOf } from './score.ts'
import { type Holders, heldBy, holdersOf, shareablesOf, titleHolders } from './shareables.ts'
import type { Shareable, Shared } from './shared.ts'

/** How many events may be read for all that an event shares with others; a hub alone has more. */
const mostHolders = 4_000
/** How many events are weighed in full: those that share most. */
const mostWeighed = 150

type Candidate = Pick<Shared, 'id' | 'shared' | 'isNamed'>

function candidatesOf(own: string, holders: readonly Holders[], named: ReadonlySet<string>): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const id of named) found.set(id, { id, shared: [], isNamed: true })
  for (const { what, events } of holders) {
    for (const id of events) {
      if (id === own) continue
      const candidate = found.get(id) ?? { id, shared: [], isNamed: false }
      candidate.shared.push(what)
      found.set(id, candidate)
    }
  }
  return [...found.values()]
}

const unread = { likeness: 0, daysApart: null, isByMonth: false }

function byScore(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf({ ...candidate, ...unread }) }))
    .sort((a, b) => b.score - a.score || compareText(a.candidate.id, b.candidate.id))
    .map(({ candidate }) => candidate)
}

/** Whether it stands that an event has this: what is left out takes citations and other events from it. */
function isHeld({ kind, id, nodes }: Shareable, event: string, stands: Stands): boolean {
  if (kind === 'source') return nodes.some((address) => stands.citation(event, address))
  return kind !== 'relation' || stands.event(id)
}

function standingOf({ what, events }: Holders, stands: Stands): Holders {
  return { what, events: events.filter((event) => stands.event(event) && isHeld(what, event, stands)) }
}

export interface Gathered {
  /** The event's own words; undefined when it is gone. */
  own: WordVector | undefined
  /** Of the events that share most, each with all that speaks for it. */
  found: Shared[]
  /** How many events share anything that was followed. */
  total: number
  /** What too many events have: it counts, but does not bring an event here by itself. */
  hubs: Shareable[]
}

/** What speaks for which events belonging beside this one. */
export async function gather(
  store: Store,
  graph: GraphInMemory,
  event: GraphNode,
  stands: Stands,
  most = mostHolders,
): Promise<Gathered> {
  const { id: own } = event
  if (!stands.event(own)) return { own: undefined, found: [], total: 0, hubs: [] }
  const [all, titles] = await Promise.all([
    shareablesOf(store, graph, own),
    titleHolders(store, graph, event),
  ])
  const things = all.filter((what) => isHeld(what, own, stands))
  const { followed, hubs } = withinReach(
    things.filter(({ events }) => events > 1),
    { most, firstAnyway: false },
  )
  const named = new Set(things.filter(({ kind }) => kind === 'relation').map(({ id }) => id))
  const holders = [...followed.map((what) => holdersOf(graph, what)), ...titles]
  const candidates = candidatesOf(
    own,
    holders.map((held) => standingOf(held, stands)),
    named,
  )
  const weighed = byScore(candidates).slice(0, mostWeighed)
  const words = await beginningsOf(store, graph, [own, ...weighed.map(({ id }) => id)])
  const toldOf = (id: string) => {
    const when = graph.nodes[graph.numberOf.get(id) ?? -1]
    const told = words.get(id)
    return when && told && { when, words: told }
  }
  const here = toldOf(own)
  const hubsById = new Map(hubs.flatMap((hub) => hub.nodes.map((node) => [node, hub] as const)))
  const found = weighed.flatMap(({ id, shared, isNamed }): Shared[] => {
    const there = toldOf(id)
    if (!here || !there) return []
    const ofHubs = heldBy(graph, id, hubsById).filter((hub) => isHeld(hub, id, stands))
    return [
      {
        id,
        shared: [...shared, ...ofHubs].map((what) => asShared(graph, stands, what, own, id)),
        isNamed,
        words: there.words,
        likeness: likeness(here.words, there.words),
        daysApart: daysApart(here.when, there.when),
        isByMonth: isByMonth(here.when) || isByMonth(there.when),
      },
    ]
  })
  return { own: here?.words, found, total: candidates.length, hubs }
}
