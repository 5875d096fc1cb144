import { useMemo, useState } from 'react'
import { useView } from '../view/view-store.ts'
import { propertyName } from '../wording/type-names.ts'
import { ChoiceField } from './choice-field.tsx'
import { ChoiceList } from './choice-list.tsx'
import { Counting } from './facet-filter.tsx'
import { useFacets } from './facets-store.ts'
import { toggledField } from './filters.ts'
import { changeFilters } from './set-filters.ts'

/** How many events on the canvas have each value, by field; undefined until all have been counted. */
function useFieldCounts(): Map<string, Map<string, number>> | undefined {
  const nodes = useView((view) => view.nodes)
  const chosen = useView((view) => view.filters.fields)
  const events = useFacets((state) => state.events)
  return useMemo(() => {
    const counts = new Map<string, Map<string, number>>()
    const count = (name: string, value: string, by: number) => {
      const values = counts.get(name) ?? new Map<string, number>()
      counts.set(name, values.set(value, (values.get(value) ?? 0) + by))
    }
    for (const { name, value } of chosen) count(name, value, 0)
    for (const { id, type } of nodes.values()) {
      if (type !== 'Event') continue
      const known = events.get(id)
      if (known === undefined) return undefined
      for (const [name, values] of Object.entries(known?.fields ?? {})) {
        for (const value of new Set(values)) count(name, value, 1)
      }
    }
    return counts
  }, [nodes, chosen, events])
}

/** Any field of the events' files, and which of its values an event must have. */
export function FieldFilter() {
  const chosen = useView((view) => view.filters.fields)
  const counts = useFieldCounts()
  const [asked, ask] = useState<string>()
  if (!counts) return <Counting />
  const names = [...counts.keys()].sort((a, b) => propertyName(a).localeCompare(propertyName(b)))
  const name = asked !== undefined && counts.has(asked) ? asked : (chosen[0]?.name ?? names[0])
  if (name === undefined) return <p className="muted">The events on the canvas have no other fields.</p>
  const values = [...(counts.get(name) ?? [])].map(([value, count]) => ({
    id: value,
    name: value,
    count,
    isChosen: chosen.some((field) => field.name === name && field.value === value),
  }))
  return (
    <>
      <ChoiceField
        label="Field"
        value={name}
        choices={names.map((each) => ({ value: each, words: propertyName(each) }))}
        onChange={ask}
      />
      <ChoiceList
        key={name}
        what="values"
        choices={values}
        onToggle={(value) => changeFilters({ fields: toggledField(chosen, { name, value }) })}
      />
    </>
  )
}
