import type { Summary } from '#model/api/summary.ts'
import { typesOfEverything } from '#model/api/whole-graph.ts'
import { formatNumber } from '../wording/format-number.ts'
import { showEverything } from './show-everything.ts'

/** The way from the start to the whole corpus. */
export function EverythingDoor({ summary: { nodes } }: { summary: Summary }) {
  const count = typesOfEverything.reduce((sum, type) => sum + nodes[type], 0)
  return (
    <section>
      <h2 className="section-title">Or see everything at once</h2>
      <button type="button" className="wide-row starting-point" onClick={() => void showEverything()}>
        <span className="starting-name">The whole corpus but its sources</span>
        <span className="muted figure">{formatNumber(count)} nodes</span>
      </button>
    </section>
  )
}
