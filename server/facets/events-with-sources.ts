import { ask } from '#graph/question.ts'
import { whatEventsRestOn } from '#graph/questions/what-events-rest-on.ts'
import type { Store } from '#graph/store.ts'
import type { EventFacets } from '#model/api/facets.ts'
import { parseEventDate } from '#model/dates.ts'

const mostRows = 500_000

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

/** What each event rests on, by its id; without tags, publishers and fields yet. */
export async function eventsWithSources(store: Store, ids: string[]): Promise<Map<string, EventFacets>> {
  const events = new Map<string, EventFacets>()
  for (const row of await ask(store, whatEventsRestOn, { ids, limit: mostRows })) {
    const { event: id, source, tier, dateHere, dateElsewhere } = row
    const known = events.get(id)
    events.set(id, {
      id,
      tags: [],
      publishers: [],
      fields: {},
      bestTier: least(known?.bestTier ?? null, tier),
      sources: (known?.sources ?? 0) + (source === null ? 0 : 1),
      firstSourceDate: earlier(known?.firstSourceDate ?? null, dateOf(dateHere, dateElsewhere)),
    })
  }
  return events
}
