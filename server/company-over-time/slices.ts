import type { Standing } from '#model/api/company-over-time.ts'
import { compareText } from '#model/compare-text.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { neighboursOfType } from '../graph-in-memory/neighbours-of-type.ts'

/** By number: one who was with the actor. */
export interface CompanionIn {
  companion: number
  standing: Standing
  events: number
}

export interface SliceOfCompany {
  /** The first and the last year. */
  from: number
  to: number
  events: number[]
  /** Those of most events first. */
  companions: CompanionIn[]
}

/** The events of each slice that has any, in the order of time. An event that lasted is where it began. */
function eventsBySlice(graph: GraphInMemory, events: readonly number[], years: number) {
  const slices = new Map<number, number[]>()
  const dateOf = (event: number) => graph.nodes[event]?.date ?? ''
  for (const event of events) {
    const from = Math.floor(Number(dateOf(event).slice(0, 4)) / years) * years
    const slice = slices.get(from)
    if (slice) slice.push(event)
    else slices.set(from, [event])
  }
  return [...slices]
    .sort(([a], [b]) => a - b)
    .map(([from, own]) => ({
      from,
      events: own.sort((a, b) => compareText(dateOf(a), dateOf(b)) || a - b),
    }))
}

/** In how many of these events each other actor was. */
function companyIn(graph: GraphInMemory, actor: number, events: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const event of events)
    for (const companion of neighboursOfType(graph, event, 'Actor'))
      if (companion !== actor) counts.set(companion, (counts.get(companion) ?? 0) + 1)
  return counts
}

/** With whom an actor was in each slice of so many years: who is new, stays, is back, or left. */
export function slicesOf(
  graph: GraphInMemory,
  actor: number,
  years: number,
): { slices: SliceOfCompany[]; undated: number } {
  const all = [...neighboursOfType(graph, actor, 'Event')]
  const dated = all.filter((event) => graph.nodes[event]?.date != null)
  const everBefore = new Set<number>()
  let before = new Map<number, number>()
  const slices = eventsBySlice(graph, dated, years).map(({ from, events }) => {
    const here = companyIn(graph, actor, events)
    const standingOf = (companion: number): Standing => {
      if (before.has(companion)) return 'stays'
      return everBefore.has(companion) ? 'back' : 'new'
    }
    const companions: CompanionIn[] = [
      ...Array.from(here, ([companion, together]) => ({
        companion,
        standing: standingOf(companion),
        events: together,
      })),
      ...[...before]
        .filter(([companion]) => !here.has(companion))
        .map(([companion, together]) => ({ companion, standing: 'left' as const, events: together })),
    ].sort((a, b) => b.events - a.events || a.companion - b.companion)
    for (const companion of here.keys()) everBefore.add(companion)
    before = here
    return { from, to: from + years - 1, events, companions }
  })
  return { slices, undated: all.length - dated.length }
}
