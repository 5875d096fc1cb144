import { useMemo } from 'react'
import { isOverview } from '../canvas/overview/overview-mode.ts'
import { record } from '../history/history-store.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { evidenceMark } from './evidence-mark.ts'
import { EvidenceNews } from './evidence-news.tsx'
import { type EvidenceOfEdges, useEvidence } from './evidence-store.ts'

interface KeyProps {
  dashes: string
  colour: 'mute' | 'warn'
  words: string
  count?: number | undefined
}

function Key({ dashes, colour, words, count }: KeyProps) {
  return (
    <p className="muted dashed-key">
      <svg viewBox="0 0 28 8" aria-hidden="true">
        <path
          d="M1 4H28"
          stroke={`var(--${colour})`}
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeDasharray={dashes}
        />
      </svg>
      <span>{words}</span>
      {count !== undefined && <span className="figure">{formatNumber(count)}</span>}
    </p>
  )
}

function toggleMarks() {
  const view = useView.getState()
  const marksEvidence = !view.marksEvidence
  record(marksEvidence ? 'Showed how well edges are sourced' : 'Hid how well edges are sourced', {
    ...view,
    marksEvidence,
  })
}

function countMarks(edges: readonly ViewEdge[], known: EvidenceOfEdges, isAsked: boolean) {
  const counts = { unrated: 0, thin: 0 }
  for (const edge of edges) {
    const mark = evidenceMark(edge, known, isAsked)
    if (mark) counts[mark] += 1
  }
  return counts
}

/** What the dashes and dots of edges say, how many there are, and the switch that has all edges marked. */
export function EvidenceKey() {
  const marksEvidence = useView((view) => view.marksEvidence)
  const isNetwork = useView((view) => view.network !== null)
  const known = useEvidence((state) => state.edges)
  const isPart = useView(isOverview)
  const { edges } = useVisibleGraph()
  const hasFacts = edges.some((edge) => !isDerived(edge))
  // Nothing is known of edges that nobody has asked about: a figure without them would pass for one of all.
  const counts = useMemo(
    () => (marksEvidence || !hasFacts ? countMarks(edges, known, marksEvidence) : undefined),
    [edges, known, marksEvidence, hasFacts],
  )
  return (
    <>
      {isNetwork && <Key dashes="9 4" colour="mute" words="derived: worked out, not read from a file" />}
      <Key
        dashes="4 4"
        colour="warn"
        words="unrated: no source behind it has a tier"
        count={counts?.unrated}
      />
      {(isNetwork || marksEvidence) && (
        <Key
          dashes="0.1 4"
          colour="warn"
          words="thin: one publisher behind it, or no source"
          count={counts?.thin}
        />
      )}
      {hasFacts && (
        <label className="evidence-switch">
          <input type="checkbox" checked={marksEvidence} onChange={toggleMarks} /> Show how well edges are
          sourced
        </label>
      )}
      {marksEvidence && <EvidenceNews />}
      {marksEvidence && isPart && (
        <p className="muted">On so full a canvas only what is drawn in full is marked.</p>
      )}
    </>
  )
}
