import { type ReactNode, useState } from 'react'
import { facetNames, nodeFacets } from '#model/node-facets.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { capitalised } from '../wording/type-names.ts'
import { DateFilters } from './date-filters.tsx'
import { EdgeTypeFilter } from './edge-type-filter.tsx'
import { DegreeFilter, EventFilters, WordsFilter } from './event-filters.tsx'
import { FacetFilter } from './facet-filter.tsx'
import { useFacets } from './facets-store.ts'
import { FieldFilter } from './field-filter.tsx'
import { FilterChips } from './filter-chips.tsx'
import type { Filters } from './filters.ts'
import { needFacets } from './judge-event.ts'
import { loadFacets } from './load-facets.ts'
import './filters.css'

function Section({ name, onOpen, children }: { name: string; onOpen?: () => void; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="filter-section"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) onOpen?.()
      }}
    >
      <summary>{name}</summary>
      {isOpen && <div className="filter-section-body">{children}</div>}
    </details>
  )
}

function listFacets() {
  useFacets.setState({ isListed: true })
}

/** By what only the graph can judge an event. */
const judgedBy = `${['tier', ...nodeFacets.map((facet) => facetNames[facet].one), 'field'].join(', ')} or first source`

/** What those events lack that are hidden for want of a date. */
function lackWords({ from, to, knownOn }: Filters): string {
  if (knownOn?.by !== 'source') return 'undated'
  return from === null && to === null ? 'without a dated source' : 'undated or without a dated source'
}

/** That some are in view whatever a filter asks that only the graph could answer. */
function Unasked() {
  const { nodes } = useVisibleGraph()
  const events = useFacets((state) => state.events)
  const isAsked = useView((view) => needFacets(view.filters))
  const unasked = nodes.filter(({ id }) => events.get(id) === null).length
  if (!isAsked || unasked === 0) return null
  return (
    <p className="muted">
      {formatNumber(unasked)} shown though not judged by {judgedBy}: not in the graph.
    </p>
  )
}

/** Whether the filters have been applied yet to everything that is on the canvas. */
function Progress() {
  const { unjudged, undatedHidden } = useVisibleGraph()
  const lacking = useView((view) => lackWords(view.filters))
  const failure = useFacets((state) => state.failure)
  if (unjudged > 0 && failure)
    return (
      <p className="warning" role="alert">
        {failure.title}. Filters by {judgedBy} are not applied yet.{' '}
        <button type="button" className="link-button" onClick={() => void loadFacets()}>
          Try again
        </button>
      </p>
    )
  if (unjudged > 0)
    return (
      <p className="muted" role="status">
        <span className="spinner" aria-hidden="true" /> Counting…
      </p>
    )
  return (
    <>
      {undatedHidden > 0 && (
        <p className="muted">
          {formatNumber(undatedHidden)} hidden only because {lacking}.
        </p>
      )}
      <Unasked />
    </>
  )
}

/** The one place where all filters are seen, set and cleared. */
export function FiltersSection() {
  return (
    <section className="panel-section filters" aria-label="Filters">
      <h2 className="section-title">Filters</h2>
      <FilterChips />
      <Progress />
      <WordsFilter />
      <Section name="Dates">
        <DateFilters />
      </Section>
      <Section name="Importance, source, status">
        <EventFilters />
      </Section>
      {nodeFacets.map((facet) => (
        <Section key={facet} name={capitalised(facetNames[facet].many)} onOpen={listFacets}>
          <FacetFilter facet={facet} />
        </Section>
      ))}
      <Section name="Other fields" onOpen={listFacets}>
        <FieldFilter />
      </Section>
      <Section name="Edges">
        <DegreeFilter />
        <EdgeTypeFilter />
      </Section>
    </section>
  )
}
