import { useMemo } from 'react'
import { edgeTypes } from '#model/edge-types.ts'
import { useSummary } from '../api/use-summary.ts'
import { countByType } from '../legend/count-by-type.ts'
import { LegendHead, LegendRow } from '../legend/legend-row.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import { capitalised, edgeTypePhrases } from '../wording/type-names.ts'
import { toggled } from './filters.ts'
import { changeFilters } from './set-filters.ts'

/** The edge types on the canvas, each hidden or shown by a click. */
export function EdgeTypeFilter() {
  const edges = useView((view) => view.edges)
  const hiddenEdgeTypes = useView((view) => view.filters.hiddenEdgeTypes)
  const { edges: visible, unjudged } = useVisibleGraph()
  const summary = useSummary()
  const onCanvas = useMemo(() => countByType(edges.values()), [edges])
  const inView = useMemo(() => countByType(visible), [visible])
  return (
    <>
      <LegendHead first="" />
      <ul className="plain-list">
        {edgeTypes.map((type) => (
          <LegendRow
            key={type}
            name={capitalised(edgeTypePhrases[type])}
            isHidden={hiddenEdgeTypes.includes(type)}
            inView={unjudged > 0 ? undefined : (inView.get(type) ?? 0)}
            onCanvas={onCanvas.get(type) ?? 0}
            inCorpus={summary.data?.edges[type]}
            onToggle={() => changeFilters({ hiddenEdgeTypes: toggled(hiddenEdgeTypes, type) })}
          />
        ))}
      </ul>
    </>
  )
}
