import { useMemo } from 'react'
import { useView } from '../view/view-store.ts'
import { type ActiveFilter, activeFilters } from './active-filters.ts'
import { useFacets } from './facets-store.ts'
import { changeFilters, clearFilters } from './set-filters.ts'

export function useActiveFilters(): ActiveFilter[] {
  const filters = useView((view) => view.filters)
  const names = useFacets((state) => state.names)
  return useMemo(() => activeFilters(filters, names), [filters, names])
}

/** Every filter that hides something, each with a way to take it away. */
export function FilterChips() {
  const active = useActiveFilters()
  if (active.length === 0) return <p className="muted">No filter hides anything.</p>
  return (
    <ul className="plain-list filter-chips" aria-label="Active filters">
      {active.map(({ words, without }) => (
        <li key={words}>
          <button
            type="button"
            className="filter-chip"
            aria-label={`Remove the filter: ${words}`}
            onClick={() => changeFilters(without)}
          >
            <span className="filter-chip-words">{words}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button" onClick={clearFilters}>
          Clear all
        </button>
      </li>
    </ul>
  )
}
