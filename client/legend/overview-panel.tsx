import { useMemo } from 'react'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { useSummary } from '../api/use-summary.ts'
import { setPanel } from '../app/panels-store.ts'
import { toggleType } from '../filters/set-filters.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { capitalised, nodeTypeNames } from '../wording/type-names.ts'
import { CorpusFacts } from './corpus-facts.tsx'
import { TypeShape } from './type-shape.tsx'
import './overview-panel.css'

function useCountsInView(): Map<NodeType, number> {
  const nodes = useView((view) => view.nodes)
  return useMemo(() => {
    const counts = new Map<NodeType, number>()
    for (const { type } of nodes.values()) counts.set(type, (counts.get(type) ?? 0) + 1)
    return counts
  }, [nodes])
}

interface RowProps {
  type: NodeType
  inView: number
  inCorpus: number | undefined
}

function LegendRow({ type, inView, inCorpus }: RowProps) {
  const isHidden = useView((view) => view.filters.hiddenTypes.includes(type))
  const name = capitalised(nodeTypeNames[type].many)
  const corpus = inCorpus === undefined ? '' : ` of ${formatNumber(inCorpus)}`
  const count = isHidden ? `${formatNumber(inView)} hidden` : `${formatNumber(inView)}${corpus}`
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        aria-pressed={!isHidden}
        title={isHidden ? `Show ${name.toLowerCase()}` : `Hide ${name.toLowerCase()}`}
        onClick={() => toggleType(type)}
      >
        <TypeShape type={type} />
        <span className="legend-name">{name}</span>
        <span className="figure">{count}</span>
      </button>
    </li>
  )
}

/** The left panel: the legend, which also counts what is in view and hides or shows a type. */
export function OverviewPanel() {
  const summary = useSummary()
  const counts = useCountsInView()
  return (
    <aside className="panel overview" aria-label="In view">
      <div className="panel-head">
        <h2 className="section-title">In view</h2>
        <button type="button" className="link-button" onClick={() => setPanel('overview', false)}>
          Hide<span className="visually-hidden"> this panel</span>
        </button>
      </div>
      <ul className="plain-list">
        {nodeTypes.map((type) => (
          <LegendRow
            key={type}
            type={type}
            inView={counts.get(type) ?? 0}
            inCorpus={summary.data?.nodes[type]}
          />
        ))}
      </ul>
      <p className="muted legend-help">Select a type to hide or show it.</p>
      <section className="panel-section">
        <h2 className="section-title">How to read it</h2>
        <p className="muted">The more edges a node has in view, the larger it is.</p>
        <p className="muted dashed-key">
          <svg viewBox="0 0 28 8" aria-hidden="true">
            <path d="M0 4H28" stroke="var(--edge)" strokeWidth="1.5" strokeDasharray="4 3" />
          </svg>
          a source that is unrated
        </p>
      </section>
      {summary.data && <CorpusFacts summary={summary.data} />}
    </aside>
  )
}
