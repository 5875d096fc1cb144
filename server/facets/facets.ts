import { present } from '#graph/node-row.ts'
import { ask } from '#graph/question.ts'
import { eventsFiledUnder } from '#graph/questions/events-filed-under.ts'
import { nodes } from '#graph/questions/nodes.ts'
import { type EventFacets, Facets, FacetsRequest } from '#model/api/facets.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { route } from '../route.ts'
import { eventsWithSources, restsOnNothing } from './events-with-sources.ts'
import { ownFields } from './own-fields.ts'

const mostRows = 500_000

export const facets = route({
  method: 'post',
  address: '/api/facets',
  summary:
    'By what these events can be filtered: tags, publishers, tiers, fields of their files, and when they became known',
  takes: FacetsRequest,
  answers: Facets,
  async answer(store, { ids: asked }) {
    const ids = [...new Set(asked)].filter((id) => nodeTypeOf(id) === 'Event')
    const limit = mostRows
    const [cited, rows, tags, publishers] = await Promise.all([
      eventsWithSources(store, ids),
      ask(store, nodes, { type: 'Event', ids, limit }),
      ask(store, eventsFiledUnder, { edgeType: 'TAGGED', ids, limit }),
      ask(store, eventsFiledUnder, { edgeType: 'REPORTED_BY', ids, limit }),
    ])
    const events = new Map(
      rows.map(({ id, properties }): [string, EventFacets] => [
        id,
        {
          id,
          tags: [],
          publishers: [],
          fields: ownFields(present(properties)),
          ...(cited.get(id) ?? restsOnNothing),
        },
      ]),
    )
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
