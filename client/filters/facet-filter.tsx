import { useMemo } from 'react'
import type { NodeFacet } from '#model/node-facets.ts'
import { FailureNotice } from '../app/failure-notice.tsx'
import { useView } from '../view/view-store.ts'
import { type Choice, ChoiceList } from './choice-list.tsx'
import { useFacets } from './facets-store.ts'
import { toggled } from './filters.ts'
import { loadFacets } from './load-facets.ts'
import { changeFilters } from './set-filters.ts'

/** The nodes that the events on the canvas have for this facet. */
function useChoices(facet: NodeFacet): { choices: Choice[]; isCounting: boolean } {
  const nodes = useView((view) => view.nodes)
  const chosen = useView((view) => view.filters[facet])
  const { events, names } = useFacets()
  return useMemo(() => {
    const onCanvas = [...nodes.values()].filter(({ type }) => type === 'Event')
    const counts = new Map<string, number>(chosen.map((id) => [id, 0]))
    for (const event of onCanvas)
      for (const id of events.get(event.id)?.[facet] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
    const choices = [...counts].map(([id, count]) => ({
      id,
      count,
      name: names.get(id) ?? id,
      isChosen: chosen.includes(id),
    }))
    return { choices, isCounting: onCanvas.some(({ id }) => !events.has(id)) }
  }, [nodes, chosen, events, names, facet])
}

/** What stands in for a list while what is listed is counted, or cannot be. */
export function Counting() {
  const failure = useFacets((state) => state.failure)
  if (failure) return <FailureNotice failure={failure} retry={() => void loadFacets()} />
  return (
    <p className="muted">
      <span className="spinner" aria-hidden="true" /> Counting…
    </p>
  )
}

/** The nodes of which an event must have one. */
export function FacetFilter({ facet }: { facet: NodeFacet }) {
  const chosen = useView((view) => view.filters[facet])
  const { choices, isCounting } = useChoices(facet)
  if (isCounting) return <Counting />
  const toggle = (id: string) => changeFilters({ [facet]: toggled(chosen, id) })
  return <ChoiceList what={facet} choices={choices} onToggle={toggle} />
}
