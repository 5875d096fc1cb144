import { present } from '#graph/node-row.ts'
import { ask } from '#graph/question.ts'
import { eventFields } from '#graph/questions/event-fields.ts'
import { eventsFiledUnder } from '#graph/questions/events-filed-under.ts'
import type { Store } from '#graph/store.ts'
import type { EventFacets } from '#model/api/facets.ts'
import { eventsWithSources, restsOnNothing } from './events-with-sources.ts'
import { ownFields } from './own-fields.ts'

const mostRows = 500_000

/** A tag or publisher that events are filed under. */
interface Name {
  id: string
  label: string
  type: 'Tag' | 'Publisher'
}

export interface FiledEvent {
  facets: EventFacets
  names: Name[]
}

/** More at once keep the server from others for longer. */
const mostAtOnce = 500

/** By what those of these ids that are events can be filtered. */
export async function readFacets(store: Store, ids: readonly string[]): Promise<FiledEvent[]> {
  const events: FiledEvent[] = []
  for (let from = 0; from < ids.length; from += mostAtOnce)
    events.push(...(await readSome(store, ids.slice(from, from + mostAtOnce))))
  return events
}

async function readSome(store: Store, ids: string[]): Promise<FiledEvent[]> {
  const limit = mostRows
  const [cited, rows, tags, publishers] = await Promise.all([
    eventsWithSources(store, ids),
    ask(store, eventFields, { ids, limit }),
    ask(store, eventsFiledUnder, { edgeType: 'TAGGED', ids, limit }),
    ask(store, eventsFiledUnder, { edgeType: 'REPORTED_BY', ids, limit }),
  ])
  const filed = new Map(
    rows.map(({ id, fields }): [string, FiledEvent] => {
      const rests = cited.get(id) ?? restsOnNothing
      const facets = { id, tags: [], publishers: [], fields: ownFields(present(fields)), ...rests }
      return [id, { facets, names: [] }]
    }),
  )
  const file = (kind: 'tags' | 'publishers', { events, ...name }: Name & { events: string[] }) => {
    for (const id of events) {
      const event = filed.get(id)
      event?.facets[kind].push(name.id)
      event?.names.push(name)
    }
  }
  for (const tag of tags) file('tags', { ...tag, type: 'Tag' })
  for (const publisher of publishers) file('publishers', { ...publisher, type: 'Publisher' })
  return [...filed.values()]
}
