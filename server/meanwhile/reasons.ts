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
  /** In which other events the two were. */
  together(tie: Tie): number[]
}

function tookPart({ tookPart: actors }: Found, { id, label, events }: Names): MeanwhileReason[] {
  if (actors.length === 0) return []
  const named = actors.map((actor) => `${label(actor)} (in ${counted(events(actor), 'event')})`)
  return [{ kind: 'took-part', words: `${listed(named)} took part`, evidence: actors.map(id) }]
}

function company({ company: ties }: Found, { id, label, together }: Names): MeanwhileReason[] {
  return ties.slice(0, mostTies).map((tie) => {
    const { companion, actor } = tie
    const events = together(tie)
    return {
      kind: 'company',
      words: `${label(companion)} took part, who was in ${counted(events.length, 'other event')} with ${label(actor)}`,
      evidence: [companion, actor, ...events.slice(0, 1)].map(id),
    }
  })
}

function time({ apart }: Found): MeanwhileReason {
  const when = apart < 0 ? 'before' : 'after'
  const words = apart === 0 ? 'At the same time' : `${counted(Math.abs(apart), 'day')} ${when}`
  return { kind: 'time', words, evidence: [] }
}

/** Why an event is told of beside another, or of actors and days. */
export function reasonsOf(found: Found, names: Names): MeanwhileReason[] {
  return [...tookPart(found, names), ...company(found, names), time(found)]
}
