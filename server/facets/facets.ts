import { ask } from '#graph/question.ts'
import { eventsFiledUnder } from '#graph/questions/events-filed-under.ts'
import { whatEventsRestOn } from '#graph/questions/what-events-rest-on.ts'
import type { Store } from '#graph/store.ts'
import { type EventFacets, Facets, FacetsRequest } from '#model/api/facets.ts'
import { parseEventDate } from '#model/dates.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { route } from '../route.ts'

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

/** What each event rests on, by its id; without tags and publishers yet. */
async function eventsWithSources(store: Store, ids: string[]): Promise<Map<string, EventFacets>> {
  const events = new Map<string, EventFacets>()
  for (const row of await ask(store, whatEventsRestOn, { ids, limit: mostRows })) {
    const { event: id, source, tier, dateHere, dateElsewhere } = row
    const known = events.get(id)
    events.set(id, {
      id,
      tags: [],
      publishers: [],
      bestTier: least(known?.bestTier ?? null, tier),
      sources: (known?.sources ?? 0) + (source === null ? 0 : 1),
      firstSourceDate: earlier(known?.firstSourceDate ?? null, dateOf(dateHere, dateElsewhere)),
    })
  }
  return events
}

export const facets = route({
  method: 'post',
  address: '/api/facets',
  summary: 'By what these events can be filtered: tags, publishers, tiers, and when they became known',
  takes: FacetsRequest,
  answers: Facets,
  async answer(store, { ids: asked }) {
    const ids = [...new Set(asked)].filter((id) => nodeTypeOf(id) === 'Event')
    const events = await eventsWithSources(store, ids)
    const limit = mostRows
    const tags = await ask(store, eventsFiledUnder, { edgeType: 'TAGGED', ids, limit })
    const publishers = await ask(store, eventsFiledUnder, { edgeType: 'REPORTED_BY', ids, limit })
    for (const tag of tags) for (const event of tag.events) events.get(event)?.tags.push(tag.id)
    for (const one of publishers) for (const event of one.events) events.get(event)?.publishers.push(one.id)
    const names = [
      ...tags.map((tag) => ({ ...tag, type: 'Tag' as const })),
      ...publishers.map((publisher) => ({ ...publisher, type: 'Publisher' as const })),
    ].map(({ events, ...name }) => ({ ...name, count: events.length }))
    return {
      events: [...events.values()],
      names: names.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
      total: events.size,
      truncated: false,
    }
  },
})
