import { useMemo } from 'react'
import { showHidden } from '../hide/hide-nodes.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { type ActiveFilter, activeFilters } from './active-filters.ts'
import { useFacets } from './facets-store.ts'
import { changeFilters, clearFilters } from './set-filters.ts'

export function useActiveFilters(): ActiveFilter[] {
  const filters = useView((view) => view.filters)
  const names = useFacets((state) => state.names)
  return useMemo(() => activeFilters(filters, names), [filters, names])
}

interface Chip {
  words: string
  /** What choosing it does, where its words alone would not say so. */
  label: string
  remove: () => void
}

function FilterChip({ words, label, remove }: Chip) {
  return (
    <li>
      <button type="button" className="filter-chip" aria-label={label} onClick={remove}>
        <span className="filter-chip-words">{words}</span>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}

/** Everything that hides something, each with a way to take it away. */
export function FilterChips() {
  const active = useActiveFilters()
  const hidden = useView((view) => view.hidden.size)
  if (active.length === 0 && hidden === 0) return <p className="muted">No filter hides anything.</p>
  const hiddenWords = `${formatNumber(hidden)} hidden by hand`
  return (
    <ul className="plain-list filter-chips" aria-label="Active filters">
      {active.map(({ words, without }) => (
        <FilterChip
          key={words}
          words={words}
          label={`Remove the filter: ${words}`}
          remove={() => changeFilters(without)}
        />
      ))}
      {hidden > 0 && (
        <FilterChip words={hiddenWords} label={`Show again: ${hiddenWords}`} remove={showHidden} />
      )}
      {active.length > 0 && (
        <li>
          <button type="button" className="link-button" onClick={clearFilters}>
            Clear all
          </button>
        </li>
      )}
    </ul>
  )
}
