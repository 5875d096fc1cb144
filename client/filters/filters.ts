import { z } from 'zod'
import { PlainDate } from '#model/dates.ts'
import { EdgeType } from '#model/edge-types.ts'
import { NodeId } from '#model/graph.ts'
import { perNodeFacet } from '#model/node-facets.ts'
import { NodeType } from '#model/node-types.ts'

/** What is hidden of the nodes and edges on the canvas. Each part that is empty or null hides nothing. */
export const Filters = z.object({
  hiddenTypes: z.array(NodeType),
  hiddenEdgeTypes: z.array(EdgeType),
  /** Events that ended before are hidden, and undated ones. */
  from: PlainDate.nullable(),
  /** Events that began after are hidden, and undated ones. */
  to: PlainDate.nullable(),
  /** Only what had happened, or what a source had reported, by that date. */
  knownOn: z.object({ date: PlainDate, by: z.enum(['event', 'source']) }).nullable(),
  minImportance: z.int().min(1).max(10).nullable(),
  /** The best source of an event must be of this tier or better; unrated ones do not count. */
  worstTier: z.int().nullable(),
  /** Only events of one of these statuses; '' stands for those without. */
  statuses: z.array(z.string()),
  /** Only events that have one of these nodes. A link made before there was such a facet has none, nor such fields. */
  ...perNodeFacet(() => z.array(NodeId).default([])),
  /** Only events that have, of each of these fields, one of the values listed. */
  fields: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
  /** Only events whose title, summary or location has these words. */
  text: z.string(),
  /** Only nodes with at least so many edges in view. */
  minDegree: z.int().min(0),
})
export type Filters = z.infer<typeof Filters>

export const noFilters: Filters = {
  hiddenTypes: [],
  hiddenEdgeTypes: [],
  from: null,
  to: null,
  knownOn: null,
  minImportance: null,
  worstTier: null,
  statuses: [],
  ...perNodeFacet((): string[] => []),
  fields: [],
  text: '',
  minDegree: 0,
}

/** The list with the item taken out, or put at its end where it was not. */
export function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}

type Field = Filters['fields'][number]

export function toggledField(fields: readonly Field[], { name, value }: Field): Field[] {
  const others = fields.filter((field) => field.name !== name || field.value !== value)
  return others.length < fields.length ? others : [...fields, { name, value }]
}
