import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import { gather } from '../../../server/related/events/gather.ts'
import { bestOf } from '../../../server/related/events/related-events.ts'
import { scoreOf } from '../../../server/related/events/score.ts'
import type { Shared } from '../../../server/related/events/shared.ts'
import { allStands } from '../../../server/related/stands.ts'
import { baselines, type Scores } from './baselines.ts'
import { dice } from './hide.ts'
import { type Outcome, outcomeOf } from './measures.ts'
import type { Corpus } from './read-corpus.ts'

/** An event, and which others should be found beside it though what says so is hidden. */
export interface Trial {
  event: string
  wanted: ReadonlySet<string>
  /** Trials of one group hang together: all are for choosing the weights, or all for the figures. */
  group: string
}

export const ours = 'Skein'
export const oursUndiversified = 'Skein, without diversity'

export type Outcomes = Record<string, Outcome>

export interface Held {
  trial: Trial
  isTraining: boolean
  candidates: string[]
  outcomes: Outcomes
  /** Of an event of the last fifth: how well it finds what is wanted among what happened before it. */
  earlier?: Outcomes
  found: Omit<Shared, 'words'>[]
}

function judge({ group }: Trial, all: Record<string, Scores>, wanted: ReadonlySet<string>, among: string[]) {
  return Object.fromEntries(
    Object.entries(all).map(([way, scores]) => [way, outcomeOf(group, scores, wanted, among)]),
  )
}

/** The date from which on the last fifth of the events happened. */
function lastFifth({ events }: Corpus): string {
  const dates = events.flatMap(({ date }) => date ?? []).sort()
  return dates[Math.floor(dates.length * 0.8)] ?? ''
}

function earlierThan({ events }: Corpus, event: string): string[] {
  const date = events.find(({ id }) => id === event)?.date
  return date ? events.filter((one) => one.date !== null && one.date < date).map(({ id }) => id) : []
}

async function scoresOf(store: Store, corpus: Corpus, event: string) {
  const [node] = await nodesById(store, [event])
  if (!node) throw new Error(`${event} is gone`)
  const { found } = await gather(store, corpus.graph, node, allStands)
  const listed = bestOf(found, found.length)
  const all: Record<string, Scores> = {
    [ours]: new Map(listed.map(({ item }, place) => [item.id, -place])),
    [oursUndiversified]: new Map(found.map((one) => [one.id, scoreOf(one)])),
  }
  for (const [name, way] of Object.entries(baselines)) all[name] = way(corpus, event)
  return { all, found: found.map(({ words, ...one }) => one) }
}

/** What each way answers in a trial. What a file joins to the event still is known, and no candidate. */
export async function hold(store: Store, corpus: Corpus, trial: Trial): Promise<Held> {
  const { event, group } = trial
  const { all, found } = await scoresOf(store, corpus, event)
  const known = new Set(corpus.things.get('RELATED_TO')?.get(event))
  const candidates = corpus.events.map(({ id }) => id).filter((id) => id !== event && !known.has(id))
  const wanted = new Set(candidates.filter((id) => trial.wanted.has(id)))
  const held: Held = {
    trial: { ...trial, wanted },
    isTraining: dice('half', group) < 0.5,
    candidates,
    outcomes: judge(trial, all, wanted, candidates),
    found,
  }
  const date = corpus.events.find(({ id }) => id === event)?.date
  if (!date || date < lastFifth(corpus)) return held
  const before = new Set(earlierThan(corpus, event))
  const earlier = candidates.filter((id) => before.has(id))
  const wantedEarlier = new Set(earlier.filter((id) => wanted.has(id)))
  if (wantedEarlier.size === 0) return held
  return { ...held, earlier: judge(trial, all, wantedEarlier, earlier) }
}
