import type { EdgeType } from '#model/edge-types.ts'
import { isolated } from '#model/isolated.ts'
import { facetNames, type NodeFacet, nodeFacets } from '#model/node-facets.ts'
import { type NodeType, nodeTypeNames } from '#model/node-types.ts'
import { formatDate } from '../wording/format-date.ts'
import { formatCount } from '../wording/format-number.ts'
import { capitalised, edgeTypePhrases, propertyName } from '../wording/type-names.ts'
import { type Filters, toggled, toggledField } from './filters.ts'

/** One thing that hides something, in words, and what takes it away. */
export interface ActiveFilter {
  words: string
  /** What its step is called when it is set, and when it is taken away. */
  set: string
  cleared: string
  without: Partial<Filters>
}

function filteredBy(words: string, without: Partial<Filters>): ActiveFilter {
  const what = words.charAt(0).toLocaleLowerCase() + words.slice(1)
  return { words, set: `Filtered by ${what}`, cleared: `No longer filtered by ${what}`, without }
}

function hiding(what: string, without: Partial<Filters>): ActiveFilter {
  return { words: `${capitalised(what)} hidden`, set: `Hid ${what}`, cleared: `Showed ${what}`, without }
}

function ofType(type: NodeType, { hiddenTypes }: Filters): ActiveFilter {
  return hiding(nodeTypeNames[type].many, { hiddenTypes: toggled(hiddenTypes, type) })
}

function ofEdgeType(type: EdgeType, { hiddenEdgeTypes }: Filters): ActiveFilter {
  return hiding(`edges “${edgeTypePhrases[type]}”`, { hiddenEdgeTypes: toggled(hiddenEdgeTypes, type) })
}

function ofDates({ from, to }: Filters): ActiveFilter[] {
  const without = { from: null, to: null }
  if (from !== null && to !== null) {
    const range = from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`
    return [filteredBy(`Dates ${range}`, without)]
  }
  if (from !== null) return [filteredBy(`Dates from ${formatDate(from)}`, without)]
  return to === null ? [] : [filteredBy(`Dates until ${formatDate(to)}`, without)]
}

function ofKnownOn({ knownOn }: Filters): ActiveFilter[] {
  if (knownOn === null) return []
  const by = knownOn.by === 'event' ? 'date of event' : 'date of first source'
  const words = `s known on ${formatDate(knownOn.date)}, by ${by}`
  return [
    {
      words: `A${words}`,
      set: `Filtered a${words}`,
      cleared: `No longer filtered a${words}`,
      without: { knownOn: null },
    },
  ]
}

function ofNumbers({ minImportance, worstTier, minDegree }: Filters): ActiveFilter[] {
  const found: ActiveFilter[] = []
  if (minImportance !== null)
    found.push(filteredBy(`Importance ${orMore(minImportance, 10)}`, { minImportance: null }))
  if (worstTier !== null)
    found.push(filteredBy(`Tier ${worstTier}${worstTier > 1 ? ' or better' : ''}`, { worstTier: null }))
  if (minDegree > 0)
    found.push(filteredBy(`${formatCount(minDegree, 'edge', 'edges')} or more`, { minDegree: 0 }))
  return found
}

function orMore(least: number, most: number): string {
  return least === most ? String(least) : `${least} or more`
}

function ofNode(facet: NodeFacet, id: string, name: string, filters: Filters): ActiveFilter {
  const type = capitalised(facetNames[facet].one)
  return filteredBy(`${type} ${isolated(name)}`, { [facet]: toggled(filters[facet], id) })
}

/** All that hides something now, in the order of the panel. */
export function activeFilters(filters: Filters, names: ReadonlyMap<string, string>): ActiveFilter[] {
  const nameOf = (id: string) => names.get(id) ?? id.slice(id.indexOf(':') + 1)
  const { hiddenTypes, hiddenEdgeTypes, statuses, fields, text } = filters
  return [
    ...hiddenTypes.map((type) => ofType(type, filters)),
    ...hiddenEdgeTypes.map((type) => ofEdgeType(type, filters)),
    ...(text.trim() === '' ? [] : [filteredBy(`Words “${isolated(text.trim())}”`, { text: '' })]),
    ...ofDates(filters),
    ...ofKnownOn(filters),
    ...ofNumbers(filters),
    ...statuses.map((status) =>
      filteredBy(`Status ${status || 'not given'}`, { statuses: toggled(statuses, status) }),
    ),
    ...nodeFacets.flatMap((facet) => filters[facet].map((id) => ofNode(facet, id, nameOf(id), filters))),
    ...fields.map((field) =>
      filteredBy(`${isolated(propertyName(field.name))} ${isolated(field.value)}`, {
        fields: toggledField(fields, field),
      }),
    ),
  ]
}
