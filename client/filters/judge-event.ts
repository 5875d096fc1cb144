import type { EventFacets } from '#model/api/facets.ts'
import type { GraphNode } from '#model/graph.ts'
import { hasWords } from '#model/has-words.ts'
import { nodeFacets } from '#model/node-facets.ts'
import { textOf } from '../wording/node-words.ts'
import { dayExtent, firstDay, lastDay } from './day-extent.ts'
import type { Filters } from './filters.ts'

/** `undated`: only for want of a date. `unknown`: until the facets of the event are there. */
export type Verdict = 'shown' | 'hidden' | 'undated' | 'unknown'

/** Whether these filters ask for more of an event than is on the canvas. */
export function needFacets(filters: Filters): boolean {
  const { worstTier, fields, knownOn } = filters
  const lists = [...nodeFacets.map((facet) => filters[facet]), fields]
  return worstTier !== null || lists.some(({ length }) => length > 0) || knownOn?.by === 'source'
}

function matchesItself({ label, properties }: GraphNode, filters: Filters): boolean {
  const { importance, status, summary, location } = properties
  const { minImportance, statuses, text } = filters
  if (minImportance !== null && !(typeof importance === 'number' && importance >= minImportance)) return false
  if (statuses.length > 0 && !statuses.includes(textOf(status) ?? '')) return false
  return hasWords(text, [label, summary, location])
}

function matchesFields(own: EventFacets['fields'], wanted: Filters['fields']): boolean {
  const names = new Set(wanted.map(({ name }) => name))
  return [...names].every((name) =>
    wanted.some((field) => field.name === name && own[name]?.includes(field.value)),
  )
}

function matchesFacets(facets: EventFacets, filters: Filters): boolean {
  const { bestTier, fields } = facets
  const isAmong = (wanted: readonly string[], ids: readonly string[]) =>
    wanted.length === 0 || ids.some((id) => wanted.includes(id))
  if (filters.worstTier !== null && (bestTier === null || bestTier > filters.worstTier)) return false
  if (!matchesFields(fields, filters.fields)) return false
  return nodeFacets.every((facet) => isAmong(filters[facet], facets[facet]))
}

function extentOf({ properties }: GraphNode) {
  const date = textOf(properties.date)
  return date === undefined ? undefined : dayExtent(date, textOf(properties.dateEnd))
}

function inTime(event: GraphNode, facets: EventFacets | undefined, filters: Filters): Verdict {
  const { from, to, knownOn } = filters
  const extent = extentOf(event)
  if (from !== null || to !== null) {
    if (!extent) return 'undated'
    if (from !== null && extent.to < (firstDay(from) ?? '')) return 'hidden'
    if (to !== null && extent.from > (lastDay(to) ?? '')) return 'hidden'
  }
  if (knownOn === null) return 'shown'
  const known = knownOn.by === 'event' ? extent?.from : firstDay(facets?.firstSourceDate ?? '')
  if (known === undefined) return 'undated'
  return known <= (lastDay(knownOn.date) ?? '') ? 'shown' : 'hidden'
}

/**
 * What the filters of events say of one; null for facets: those that ask for them say nothing of an event that the graph
 * does not have. A date overlaps a range as far as it is known: 1985 does June 1985.
 */
export function judgeEvent(
  event: GraphNode,
  facets: EventFacets | null | undefined,
  filters: Filters,
): Verdict {
  if (!matchesItself(event, filters)) return 'hidden'
  if (!needFacets(filters)) return inTime(event, undefined, filters)
  if (facets) return matchesFacets(facets, filters) ? inTime(event, facets, filters) : 'hidden'
  const knownOn = filters.knownOn?.by === 'event' ? filters.knownOn : null
  const verdict = inTime(event, undefined, { ...filters, knownOn })
  if (facets === null) return verdict
  return verdict === 'shown' ? 'unknown' : 'hidden'
}
