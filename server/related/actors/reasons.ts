import { nodesById } from '#graph/nodes-by-id.ts'
import { ask } from '#graph/question.ts'
import { meetings } from '#graph/questions/meetings.ts'
import type { Store } from '#graph/store.ts'
import type { Reason } from '#model/api/related.ts'
import { isolated } from '#model/isolated.ts'
import { counted, listed } from '../counted.ts'
import type { Stands } from '../stands.ts'
import type { Acquaintance, Companion, Known } from './followed-company.ts'

/** So many of the shared companions are named, and shown with the events that make them so. */
const mostShown = 3
const mostMeetings = 10

interface InEvents {
  id: string
  /** How many events it is in. */
  events: number
}

interface Beside extends InEvents {
  companions: ReadonlyMap<string, Known>
}

type Suggested = Acquaintance & InEvents

function rarestOf({ shared }: Acquaintance): Companion[] {
  return shared
    .toSorted((a, b) => a.company - b.company || a.events - b.events || (a.id < b.id ? -1 : 1))
    .slice(0, mostShown)
}

type Pair = { one: string; other: string }
const keyOf = ({ one, other }: Pair) => `${one}\n${other}`

/** Two who are both in more events than this were together in so many that none of them tells anything. */
const mostEvents = 1_000

/** Asked from the one of fewer events. */
function pairOf(a: InEvents, b: InEvents): Pair[] {
  const [few, many] = a.events <= b.events ? [a, b] : [b, a]
  return few.events > mostEvents ? [] : [{ one: few.id, other: many.id }]
}

/** In which events the pairs of actors were together that reasons speak of. */
async function readMeetings(
  store: Store,
  beside: Beside,
  suggested: readonly Suggested[],
  { event: stands }: Stands,
) {
  const all = suggested.flatMap((one) => [
    ...(beside.companions.has(one.id) ? pairOf(beside, one) : []),
    ...rarestOf(one).flatMap((companion) => [...pairOf(companion, beside), ...pairOf(companion, one)]),
  ])
  const pairs = [...new Map(all.map((pair) => [keyOf(pair), pair])).values()]
  const rows = await ask(store, meetings, { pairs, limit: pairs.length })
  const events = new Map(rows.map((row) => [keyOf(row), row.events.filter(stands)]))
  return (one: string, other: string) =>
    events.get(keyOf({ one, other })) ?? events.get(keyOf({ one: other, other: one })) ?? []
}

async function readLabels(store: Store, suggested: readonly Suggested[]) {
  const ids = new Set(suggested.flatMap(rarestOf).map(({ id }) => id))
  return new Map((await nodesById(store, [...ids])).map(({ id, label }) => [id, label]))
}

/** Why each of these is suggested beside an actor, by id. */
export async function actorReasons(
  store: Store,
  beside: Beside,
  suggested: readonly Suggested[],
  stands: Stands,
): Promise<Map<string, Reason[]>> {
  const [together, labels] = await Promise.all([
    readMeetings(store, beside, suggested, stands),
    readLabels(store, suggested),
  ])

  function companyReason(acquaintance: Acquaintance): Reason {
    const { id, shared } = acquaintance
    const rarest = rarestOf(acquaintance)
    const names = rarest.map(
      (one) => `${isolated(labels.get(one.id) ?? one.id)} (in ${counted(one.events, 'event')})`,
    )
    const who = shared.length === 1 ? 'the same actor' : `the same ${counted(shared.length, 'actor')}`
    return {
      kind: 'company',
      words: `kept company with ${who}: ${listed(names, shared.length)}`,
      share: 1,
      evidence: rarest.flatMap((one) => [
        one.id,
        ...together(one.id, beside.id).slice(0, 1),
        ...together(one.id, id).slice(0, 1),
      ]),
    }
  }

  function meetingReasons({ id }: Acquaintance): Reason[] {
    const met = beside.companions.get(id)
    if (!met) return []
    return [
      {
        kind: 'together',
        words: `were together in ${counted(met.together, 'event')}`,
        share: 0,
        evidence: together(id, beside.id).slice(0, mostMeetings),
      },
    ]
  }

  return new Map(suggested.map((one) => [one.id, [companyReason(one), ...meetingReasons(one)]]))
}
