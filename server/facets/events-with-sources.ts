import { noLimit } from '#graph/no-limit.ts'
import { ask } from '#graph/question.ts'
import { whatEventsRestOn } from '#graph/questions/what-events-rest-on.ts'
import type { Store } from '#graph/store.ts'
import type { EventFacets } from '#model/api/facets.ts'
import { parseEventDate } from '#model/dates.ts'

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return b < a ? b : a
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b)
}

/** The first of these texts that is a date. */
function dateOf(...texts: (string | null)[]): string | null {
  for (const text of texts) {
    const date = text === null ? undefined : parseEventDate(text)?.date
    if (date !== undefined) return date
  }
  return null
}

type Rests = Pick<EventFacets, 'sources' | 'bestTier' | 'firstSourceDate'>

export const restsOnNothing: Rests = { sources: 0, bestTier: null, firstSourceDate: null }

/** What each of these events that cites any source rests on, by its id. */
export async function eventsWithSources(store: Store, ids: string[]): Promise<Map<string, Rests>> {
  const events = new Map<string, Rests>()
  for (const row of await ask(store, whatEventsRestOn, { ids, limit: noLimit })) {
    const { event: id, tier, dateHere, dateElsewhere } = row
    const { sources, bestTier, firstSourceDate } = events.get(id) ?? restsOnNothing
    events.set(id, {
      sources: sources + 1,
      bestTier: least(bestTier, tier),
      firstSourceDate: earlier(firstSourceDate, dateOf(dateHere, dateElsewhere)),
    })
  }
  return events
}
