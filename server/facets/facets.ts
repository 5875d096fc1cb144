import { Facets, FacetsRequest } from '#model/api/facets.ts'
import { compareText } from '#model/compare-text.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { nodeFacets } from '#model/node-facets.ts'
import { route } from '../route.ts'
import type { FiledEvent } from './read-facets.ts'

/** The nodes that these events are filed under, those of most events first. */
function namesOf(events: readonly FiledEvent[]): Facets['names'] {
  const counted = new Map<string, Facets['names'][number]>()
  for (const name of events.flatMap(({ names }) => names)) {
    const known = counted.get(name.id)
    if (known) known.count++
    else counted.set(name.id, { ...name, count: 1 })
  }
  return [...counted.values()].sort((a, b) => b.count - a.count || compareText(a.id, b.id))
}

export const facets = route({
  method: 'post',
  address: '/api/facets',
  summary: `By what these events can be filtered: ${nodeFacets.join(', ')}, tiers, fields of their files, and when they became known`,
  takes: FacetsRequest,
  answers: Facets,
  async answer(store, { ids: asked }, kept) {
    const ids = [...new Set(asked)].filter((id) => nodeTypeOf(id) === 'Event').sort()
    const events = await kept.facets.read(store, ids)
    return {
      events: events.map(({ facets }) => facets).sort((a, b) => compareText(a.id, b.id)),
      names: namesOf(events),
      total: events.length,
      truncated: false,
    }
  },
})
