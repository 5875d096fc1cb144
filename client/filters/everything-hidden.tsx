import { showHidden } from '../hide/hide-nodes.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import { useActiveFilters } from './filter-chips.tsx'
import { clearFilters } from './set-filters.ts'

/** What stands where the graph would be when nothing of it is left in view, and the way back. */
export function EverythingHidden() {
  const isEmpty = useView((view) => view.nodes.size === 0)
  const isAllHidden = useVisibleGraph().nodes.length === 0
  const isFiltered = useActiveFilters().length > 0
  if (isEmpty || !isAllHidden) return null
  return (
    <div className="everything-hidden" role="status">
      <p>{isFiltered ? 'Everything is hidden by filters.' : 'Everything is hidden by hand.'}</p>
      <button type="button" className="button" onClick={isFiltered ? clearFilters : showHidden}>
        {isFiltered ? 'Clear filters' : 'Show what was hidden'}
      </button>
    </div>
  )
}
