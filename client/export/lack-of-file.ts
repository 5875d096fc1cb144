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

/** What a file does not have of what is seen of a view, hidden or not, in words; empty when it has all. */
export function lackOfFile(view: View, format: Format): string {
  if (view.difference)
    return [ghostWords(view, view.difference.ghosts), marksWords(format)].filter(Boolean).join(', ')
  return view.everything && !isPicture(format) ? 'without the fields read only on selection' : ''
}
