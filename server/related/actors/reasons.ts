import type { Reason } from '#model/api/related.ts'
import { isolated } from '#model/isolated.ts'
import { counted, listed } from '../counted.ts'
import type { Acquaintance, Companion, Known } from './followed-company.ts'
import type { Meetings } from './meetings.ts'

/** So many of the shared companions are named, and shown with the events that make them so. */
const mostShown = 3
const mostMeetings = 10

/** Those of the shared companions that are named. */
export function rarestOf({ shared }: Acquaintance): Companion[] {
  return shared
    .toSorted((a, b) => a.company - b.company || a.events - b.events || (a.id < b.id ? -1 : 1))
    .slice(0, mostShown)
}

interface Beside {
  id: string
  companions: ReadonlyMap<string, Known>
}

/** Why each of these is suggested beside an actor, by id. */
export function actorReasons(
  beside: Beside,
  suggested: readonly Acquaintance[],
  together: Meetings,
  labels: ReadonlyMap<string, string>,
): Map<string, Reason[]> {
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
