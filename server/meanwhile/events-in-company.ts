import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { neighboursOfType } from '../graph-in-memory/neighbours-of-type.ts'
import { numbersOfType } from '../graph-in-memory/numbers-of-type.ts'
import { adamicAdar } from '../related/adamic-adar.ts'
import { type Days, daysTo, isByMonth, isWithin, type When } from '../timeline/days.ts'
import { closestTies, type Tie } from './company.ts'

/** What is asked: which other events there were in these days among these actors, by number. */
export interface Asked {
  actors: readonly number[]
  event: number | undefined
  /** When the event or what is asked about was, as written and in days. */
  when: When
  days: Days
  window: Days
}

export interface Found {
  event: number
  /** Those of the actors that took part, the rarest first. */
  tookPart: number[]
  /** Others that took part and keep company with one of them, the closest first. */
  company: Tie[]
  /** From the one that is asked about to this one, in days. */
  apart: number
  /** Of one of the two no more than the month is known. */
  isByMonth: boolean
}

/** The other events of these days in which the actors or their companions took part; and how many may be of them. */
export function eventsInCompany(
  graph: GraphInMemory,
  { actors, event: asked, when, days, window }: Asked,
): { found: Found[]; coarse: number } {
  const own = new Set(actors)
  // Days that are asked about by months are all the days of these.
  const isAskedByMonth = asked !== undefined && isByMonth(when)
  const tiesOf = closestTies(graph, actors, asked)
  const eventsOf = (actor: number) => neighboursOfType(graph, actor, 'Event').length
  const weights = new Map(actors.map((actor) => [actor, adamicAdar(eventsOf(actor))]))
  const weightOf = (actor: number) => weights.get(actor) ?? 0
  const found: Found[] = []
  let coarse = 0
  for (const event of numbersOfType(graph, 'Event')) {
    const facts = graph.nodes[event]
    if (!facts || event === asked || !isWithin(facts, window)) continue
    const there = [...neighboursOfType(graph, event, 'Actor')]
    const tookPart = there
      .filter((actor) => own.has(actor))
      .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
    const company = there
      .flatMap((companion) => tiesOf(companion, event, tookPart))
      .sort((a, b) => b.closeness - a.closeness || a.companion - b.companion)
    if (tookPart.length + company.length === 0) continue
    const apart = daysTo(days, facts)
    if (apart === undefined) coarse += 1
    else found.push({ event, tookPart, company, apart, isByMonth: isAskedByMonth || isByMonth(facts) })
  }
  const direct = ({ tookPart }: Found) => tookPart.reduce((sum, actor) => sum + weightOf(actor), 0)
  const closest = ({ company: [first] }: Found) => first?.closeness ?? 0
  found.sort(
    (a, b) =>
      direct(b) - direct(a) ||
      closest(b) - closest(a) ||
      Math.abs(a.apart) - Math.abs(b.apart) ||
      a.event - b.event,
  )
  return { found, coarse }
}
