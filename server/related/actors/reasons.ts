import type { Reason } from '#model/api/related.ts'
import { isolated } from '#model/isolated.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { idOf, idsOf } from '../../graph-in-memory/ids-of.ts'
import { counted, listed } from '../counted.ts'
import type { Acquaintance } from './acquaintances.ts'
import type { Companion, Known } from './followed-company.ts'
import type { Meetings } from './meetings.ts'

/** So many of the shared companions are named, and shown with the events that make them so. */
const mostShown = 3
const mostMeetings = 10

/** Those of the shared companions that are named. */
export function rarestOf({ shared }: Acquaintance): Companion[] {
  return shared
    .toSorted((a, b) => a.company - b.company || a.events - b.events || a.actor - b.actor)
    .slice(0, mostShown)
}

interface Beside {
  own: number
  companions: ReadonlyMap<number, Known>
}

/** Why an actor is suggested beside another. */
export function actorReasons(
  graph: GraphInMemory,
  { own, companions }: Beside,
  suggested: Acquaintance,
  together: Meetings,
  labels: ReadonlyMap<string, string>,
): Reason[] {
  const { actor, shared } = suggested
  const rarest = rarestOf(suggested)
  const names = rarest.map((one) => {
    const id = idOf(graph, one.actor)
    return `${isolated(labels.get(id) ?? id)} (in ${counted(one.events, 'event')})`
  })
  const who = shared.length === 1 ? 'the same actor' : `the same ${counted(shared.length, 'actor')}`
  const company: Reason = {
    kind: 'company',
    words: `kept company with ${who}: ${listed(names, shared.length)}`,
    share: 1,
    evidence: idsOf(
      graph,
      rarest.flatMap((one) => [
        one.actor,
        ...together(one.actor, own).slice(0, 1),
        ...together(one.actor, actor).slice(0, 1),
      ]),
    ),
  }
  const met = companions.get(actor)
  if (!met) return [company]
  return [
    company,
    {
      kind: 'together',
      words: `were together in ${counted(met.together, 'event')}`,
      share: 0,
      evidence: idsOf(graph, together(actor, own).slice(0, mostMeetings)),
    },
  ]
}
