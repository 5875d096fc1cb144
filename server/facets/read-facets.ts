import { present } from '#graph/node-row.ts'
import { ask } from '#graph/question.ts'
import { eventFields } from '#graph/questions/event-fields.ts'
import { eventsFiledUnder } from '#graph/questions/events-filed-under.ts'
import type { Store } from '#graph/store.ts'
import type { EventFacets } from '#model/api/facets.ts'
import { facetNodes, type NodeFacet, nodeFacets, perNodeFacet } from '#model/node-facets.ts'
import type { NodeType } from '#model/node-types.ts'
import { eventsWithSources, restsOnNothing } from './events-with-sources.ts'
import { ownFields } from './own-fields.ts'

const mostRows = 500_000

/** A node that events are filed under. */
interface Name {
  id: string
  label: string
  type: NodeType
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

async function filedUnder(store: Store, facet: NodeFacet, ids: string[]) {
  const { type, edge } = facetNodes[facet]
  const nodes = await ask(store, eventsFiledUnder, { edgeType: edge, ids, limit: mostRows })
  return nodes.map(({ events, ...name }) => ({ facet, events, name: { ...name, type } }))
}

async function readSome(store: Store, ids: string[]): Promise<FiledEvent[]> {
  const [cited, rows, ...names] = await Promise.all([
    eventsWithSources(store, ids),
    ask(store, eventFields, { ids, limit: mostRows }),
    ...nodeFacets.map((facet) => filedUnder(store, facet, ids)),
  ])
  const filed = new Map(
    rows.map(({ id, fields }): [string, FiledEvent] => {
      const rests = cited.get(id) ?? restsOnNothing
      const none = perNodeFacet((): string[] => [])
      const facets = { id, ...none, fields: ownFields(present(fields)), ...rests }
      return [id, { facets, names: [] }]
    }),
  )
  for (const { facet, events, name } of names.flat()) {
    for (const id of events) {
      const event = filed.get(id)
      event?.facets[facet].push(name.id)
      event?.names.push(name)
    }
  }
  return [...filed.values()]
}
