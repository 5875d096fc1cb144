import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '#graph/store.ts'
import { nodeId, slug } from '#model/ids.ts'
import type { EventFile } from '../../../importer/check/event-file.ts'
import { readCorpus as readEvents } from '../../../importer/names/read-corpus.ts'
import type { GraphInMemory } from '../../../server/graph-in-memory/graph-in-memory.ts'
import { idOf } from '../../../server/graph-in-memory/ids-of.ts'
import { readGraph } from '../../../server/graph-in-memory/read-graph.ts'
import { type Acquaintance, scoresOf, withShared } from '../../../server/related/actors/acquaintances.ts'
import { type Companion, followCompany } from '../../../server/related/actors/followed-company.ts'
import { bestOfActors } from '../../../server/related/actors/similar-actors.ts'
import type { SumsByActor } from '../../../server/related/actors/sums-by-actor.ts'
import { dice, withGraphOf } from './hide.ts'
import { type Outcome, outcomeOf } from './measures.ts'
import { type Outcomes, ours, oursUndiversified } from './trial.ts'

export interface HeldActors {
  /** Whom an actor was with later, met before or not. */
  any: Outcomes[]
  /** Whom an actor met first later. */
  neverTogether: Outcomes[]
}

function actorsOf({ actors }: EventFile): string[] {
  return [...new Set(actors.map((name) => nodeId('Actor', slug(name))))]
}

function companyIn(events: readonly EventFile[]): Map<string, Set<string>> {
  const company = new Map<string, Set<string>>()
  for (const event of events) {
    const actors = actorsOf(event)
    for (const one of actors) {
      const others = company.get(one) ?? new Set()
      for (const other of actors) if (other !== one) others.add(other)
      company.set(one, others)
    }
  }
  return company
}

type Score = (one: Acquaintance, id: string) => number

/** The simpler ways, each from what is known of two actors who share company. */
function ways(company: ReadonlyMap<string, ReadonlySet<string>>, own: string): Record<string, Score> {
  const sizeOf = (id: string) => company.get(id)?.size ?? 0
  return {
    [oursUndiversified]: ({ score }) => score,
    'common neighbours': ({ shared }) => shared.length,
    'by Jaccard': ({ shared }, id) => shared.length / (sizeOf(own) + sizeOf(id) - shared.length),
    'resource allocation': ({ shared }) => shared.reduce((sum, one) => sum + 1 / one.company, 0),
    'most company': (_, id) => sizeOf(id),
    'by chance': (_, id) => dice('chance', own, id),
  }
}

function judge(
  graph: GraphInMemory,
  own: string,
  scores: SumsByActor,
  followed: readonly Companion[],
  wanted: ReadonlySet<string>,
  candidates: string[],
  company: ReadonlyMap<string, ReadonlySet<string>>,
): Outcomes {
  const outcomes: Record<string, Outcome> = {}
  const listed = bestOfActors(scores, followed, scores.actors.length)
  const places = new Map(listed.map(({ actor }, place) => [idOf(graph, actor), -place]))
  outcomes[ours] = outcomeOf(own, places, wanted, candidates)
  const scored = Array.from(scores.actors, (actor, place) => ({ actor, score: scores.sums[place] ?? 0 }))
  const acquaintances = withShared(scored, followed)
  for (const [name, score] of Object.entries(ways(company, own))) {
    const scores = new Map(
      acquaintances.map((one) => {
        const id = idOf(graph, one.actor)
        return [id, score(one, id)]
      }),
    )
    outcomes[name] = outcomeOf(own, scores, wanted, candidates)
  }
  return outcomes
}

async function holdAll(store: Store, before: EventFile[], after: EventFile[]): Promise<HeldActors> {
  const graph = await readGraph(store, () => {})
  const numberOf = (id: string) => graph.numberOf.get(id) ?? -1
  const known = companyIn(before)
  const later = companyIn(after)
  const held: HeldActors = { any: [], neverTogether: [] }
  for (const [own, others] of later) {
    const wanted = new Set([...others].filter((id) => known.has(id)))
    if (!known.has(own) || wanted.size === 0) continue
    const self = numberOf(own)
    const { followed, companions } = followCompany(graph, self)
    const everyone = [...known.keys()].filter((id) => id !== own)
    const all = scoresOf(graph, followed, (actor) => actor !== self)
    held.any.push(judge(graph, own, all, followed, wanted, everyone, known))
    const isStranger = (id: string) => !companions.has(numberOf(id))
    const strangers = everyone.filter(isStranger)
    const met = new Set([...wanted].filter(isStranger))
    if (met.size === 0) continue
    const asked = scoresOf(graph, followed, (actor) => actor !== self && !companions.has(actor))
    held.neverTogether.push(judge(graph, own, asked, followed, met, strangers, known))
  }
  return held
}

/** Takes away the last fifth of time, and asks each actor whom they will be with in it. */
export async function holdActors(folder: string): Promise<HeldActors> {
  const dated = (await readEvents(folder)).flatMap((event) =>
    event.date ? [{ event, date: event.date.date }] : [],
  )
  const dates = dated.map(({ date }) => date).sort()
  const end = dates[Math.floor(dates.length * 0.8)] ?? ''
  const after = dated.filter(({ date }) => date >= end).map(({ event }) => event)
  const before = dated.filter(({ date }) => date < end).map(({ event }) => event)
  const forget = async (copy: string) => {
    for (const { file } of after) await rm(join(copy, file))
  }
  return withGraphOf(folder, forget, (store) => holdAll(store, before, after))
}
