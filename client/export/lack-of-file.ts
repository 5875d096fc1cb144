import { edgesUnasked } from '../evidence/load-evidence.ts'
import { useMeasures } from '../network/measures-store.ts'
import { isLeavingOut } from '../survive/leaving-out.ts'
import { useSurvival } from '../survive/survival-store.ts'
import { graphInView } from '../view/graph-in-view.ts'
import type { View } from '../view/view.ts'
import { formatCount } from '../wording/format-number.ts'
import { type Format, isPicture } from './formats.ts'

function ghostWords(view: View, ghosts: ReadonlySet<string>): string {
  const { nodes, edges } = graphInView(view)
  const isGhost = ({ id }: { id: string }) => ghosts.has(id)
  const [nodeCount, edgeCount] = [nodes.filter(isGhost).length, edges.filter(isGhost).length]
  if (nodeCount + edgeCount === 0) return ''
  return `without ${formatCount(nodeCount, 'node', 'nodes')} and ${formatCount(edgeCount, 'edge', 'edges')} that the graph does not have`
}

function marksWords(format: Format): string {
  return isPicture(format) ? 'without the marks of what differs' : ''
}

/** What could not be known of how a view is drawn, in words; empty when all is known. */
export function unknownWords(view: View): string {
  return [
    view.network && useMeasures.getState().failure && 'without its measures',
    isLeavingOut(view.leavingOut) && useSurvival.getState().failure && 'without telling what falls',
    view.marksEvidence && edgesUnasked(view).length > 0 && 'without marks of what stands behind some edges',
  ]
    .filter(Boolean)
    .join(', ')
}

/** What a file does not have of what is seen of a view, hidden or not, in words; empty when it has all. */
export function lackOfFile(view: View, format: Format): string {
  return [
    view.difference && ghostWords(view, view.difference.ghosts),
    view.difference && marksWords(format),
    view.everything && !isPicture(format) && 'without the fields read only on selection',
    unknownWords(view),
  ]
    .filter(Boolean)
    .join(', ')
}
