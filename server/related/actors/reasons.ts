import { nodesById } from '#graph/nodes-by-id.ts'
import { ask } from '#graph/question.ts'
import { meetings } from '#graph/questions/meetings.ts'
import type { Store } from '#graph/store.ts'
import type { Reason } from '#model/api/related.ts'
import { counted, listed } from '../counted.ts'
import type { Acquaintance, Companion } from './followed-company.ts'

/** So many of the shared companions are named, and shown with the events that make them so. */
const mostShown = 3
const mostMeetings = 10

type Pair = { one: string; other: string }
const keyOf = ({ one, other }: Pair) => `${one}\n${other}`

function rarestOf({ shared }: Acquaintance): Companion[] {
  return shared
    .toSorted((a, b) => a.company - b.company || a.events - b.events || (a.id < b.id ? -1 : 1))
    .slice(0, mostShown)
}

/** In which events the pairs of actors were together that reasons speak of. */
async function readMeetings(store: Store, own: string, acquaintances: readonly Acquaintance[]) {
  const all = acquaintances.flatMap((acquaintance): Pair[] => [
    { one: acquaintance.id, other: own },
    ...rarestOf(acquaintance).flatMap(({ id }) => [
      { one: id, other: own },
      { one: id, other: acquaintance.id },
    ]),
  ])
  const pairs = [...new Map(all.map((pair) => [keyOf(pair), pair])).values()]
  const rows = await ask(store, meetings, { pairs, limit: pairs.length })
  const events = new Map(rows.map((row) => [keyOf(row), row.events]))
  return (one: string, other: string) => events.get(keyOf({ one, other })) ?? []
}

async function readLabels(store: Store, acquaintances: readonly Acquaintance[]) {
  const ids = new Set(acquaintances.flatMap(rarestOf).map(({ id }) => id))
  return new Map((await nodesById(store, [...ids])).map(({ id, label }) => [id, label]))
}

/** Why each of these is suggested beside an actor, by id. */
export async function actorReasons(
  store: Store,
  own: string,
  acquaintances: readonly Acquaintance[],
): Promise<Map<string, Reason[]>> {
  const [together, labels] = await Promise.all([
    readMeetings(store, own, acquaintances),
    readLabels(store, acquaintances),
  ])

  function companyReason(acquaintance: Acquaintance): Reason {
    const { id, shared } = acquaintance
    const rarest = rarestOf(acquaintance)
    const names = rarest.map((one) => `${labels.get(one.id)} (in ${counted(one.events, 'event')})`)
    const who = shared.length === 1 ? 'the same actor' : `the same ${counted(shared.length, 'actor')}`
    return {
      kind: 'company',
      words: `kept company with ${who}: ${listed(names, shared.length)}`,
      share: 1,
      evidence: rarest.flatMap((one) => [
        one.id,
        ...together(one.id, own).slice(0, 1),
        ...together(one.id, id).slice(0, 1),
      ]),
    }
  }

  function meetingReasons({ id }: Acquaintance): Reason[] {
    const events = together(id, own)
    if (events.length === 0) return []
    return [
      {
        kind: 'together',
        words: `were together in ${counted(events.length, 'event')}`,
        share: 0,
        evidence: events.slice(0, mostMeetings),
      },
    ]
  }

  return new Map(acquaintances.map((one) => [one.id, [companyReason(one), ...meetingReasons(one)]]))
}
