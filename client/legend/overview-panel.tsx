import { Suspense, useMemo } from 'react'
import { nodeTypeNames, nodeTypes } from '#model/node-types.ts'
import { useSummary } from '../api/use-summary.ts'
import { late } from '../app/late.tsx'
import { turnPanel } from '../app/panels-store.ts'
import { EvidenceKey } from '../evidence/evidence-key.tsx'
import { toggleType } from '../filters/set-filters.ts'
import { SurviveKey } from '../survive/survive-key.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import { capitalised } from '../wording/type-names.ts'
import { CorpusFacts } from './corpus-facts.tsx'
import { countByType } from './count-by-type.ts'
import { LegendHead, LegendRow } from './legend-row.tsx'
import { TypeShape } from './type-shape.tsx'
import './overview-panel.css'

function Legend() {
  const nodes = useView((view) => view.nodes)
  const hiddenTypes = useView((view) => view.filters.hiddenTypes)
  const { nodes: visible, unjudged } = useVisibleGraph()
  const summary = useSummary()
  const onCanvas = useMemo(() => countByType(nodes.values()), [nodes])
  const inView = useMemo(() => countByType(visible), [visible])
  return (
    <>
      <LegendHead first="" />
      <ul className="plain-list">
        {nodeTypes.map((type) => (
          <LegendRow
            key={type}
            name={capitalised(nodeTypeNames[type].many)}
            shape={<TypeShape type={type} />}
            isHidden={hiddenTypes.includes(type)}
            inView={unjudged > 0 ? undefined : (inView.get(type) ?? 0)}
            onCanvas={onCanvas.get(type) ?? 0}
            inCorpus={summary.data?.nodes[type]}
            onToggle={() => toggleType(type)}
          />
        ))}
      </ul>
    </>
  )
}

const DifferenceSection = late(
  async () => (await import('../difference/difference-section.tsx')).DifferenceSection,
)
const NetworkSection = late(async () => (await import('../network/network-section.tsx')).NetworkSection)
const FiltersSection = late(async () => (await import('../filters/filters-section.tsx')).FiltersSection)

/** The left panel: the legend, which also counts what is in view and hides or shows a type; and the filters. */
export function OverviewPanel() {
  const summary = useSummary()
  const isEmpty = useView((view) => view.nodes.size === 0)
  return (
    <aside className="panel overview" aria-label="In view" data-panel="overview" tabIndex={-1}>
      <div className="panel-head">
        <h2 className="section-title">In view</h2>
        <button type="button" className="link-button" onClick={() => turnPanel('overview', false)}>
          Hide<span className="visually-hidden"> this panel</span>
        </button>
      </div>
      <Legend />
      <p className="muted legend-help">Select a type to hide or show it.</p>
      {!isEmpty && (
        <Suspense fallback={null}>
          <DifferenceSection />
          <NetworkSection />
          <FiltersSection />
        </Suspense>
      )}
      <section className="panel-section">
        <h2 className="section-title">How to read it</h2>
        <p className="muted">The more edges a node has in view, the larger it is.</p>
        <EvidenceKey />
        <SurviveKey />
      </section>
      {summary.data && <CorpusFacts summary={summary.data} />}
    </aside>
  )
}
