import type { MeanwhileReason } from '#model/api/meanwhile.ts'
import { counted, listed } from '../related/counted.ts'
import type { Tie } from './company.ts'
import type { Found } from './events-in-company.ts'

/** So many companions are named. */
export const mostTies = 2

interface Names {
  id(node: number): string
  label(node: number): string
  /** In how many events an actor is. */
  events(node: number): number
  /** In which events the two were besides the one that is asked about and this one. */
  together(tie: Tie, found: Found): number[]
}

function tookPart({ tookPart: actors }: Found, { id, label, events }: Names): MeanwhileReason[] {
  if (actors.length === 0) return []
  const named = actors.map((actor) => `${label(actor)} (in ${counted(events(actor), 'event')})`)
  return [{ kind: 'took-part', words: `${listed(named)} took part`, evidence: actors.map(id) }]
}

function company(found: Found, { id, label, together }: Names): MeanwhileReason[] {
  return found.company.slice(0, mostTies).map((tie) => {
    const { companion, actor } = tie
    const events = together(tie, found)
    return {
      kind: 'company',
      words: `${label(companion)} took part, who was in ${counted(events.length, 'other event')} with ${label(actor)}`,
      evidence: [companion, actor, ...events.slice(0, 1)].map(id),
    }
  })
}

function timeWords({ apart, isByMonth }: Found): string {
  const days = `${counted(Math.abs(apart), 'day')} ${apart < 0 ? 'before' : 'after'}`
  if (!isByMonth) return apart === 0 ? 'At the same time' : days
  return apart === 0 ? 'Perhaps at the same time: no more than a month is known' : `At least ${days}`
}

/** Why an event is told of beside another, or of actors and days. */
export function reasonsOf(found: Found, names: Names): MeanwhileReason[] {
  return [
    ...tookPart(found, names),
    ...company(found, names),
    { kind: 'time', words: timeWords(found), evidence: [] },
  ]
}
