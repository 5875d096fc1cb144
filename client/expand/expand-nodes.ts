import type { NeighbourKind } from '#model/api/expansion.ts'
import type { GraphNode } from '#model/graph.ts'
import { fetchExpansion } from '../api/endpoints.ts'
import { countNeighbours } from '../view/count-neighbours.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { isLarge } from '../view/is-large.ts'
import { type Action, say } from '../view/status-store.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { nodeSentence } from '../wording/node-words.ts'
import { type Addition, addToView } from './add-to-view.ts'
import { extentWords } from './count-words.ts'
import { useExpandSettings } from './expand-settings.ts'
import { namesOf } from './names-of.ts'
import { enqueue } from './task-queue.ts'

/** How many nodes can be expanded at once. */
export const mostAnchors = 50

export const tooManyAnchors = `At most ${mostAnchors} nodes can be expanded at once. Select fewer.`

const allButSources =
  'Everything but sources is on the canvas. To add sources, replace it by a node: Ctrl K, then Ctrl Enter.'

function nodesOf(ids: readonly string[]): GraphNode[] {
  const { nodes } = useView.getState()
  return ids.flatMap((id) => nodes.get(id) ?? [])
}

/** Adds neighbours of these nodes that are not on the canvas yet: of some kinds, or of all. */
export function expandNodes(ids: readonly string[], kinds?: readonly NeighbourKind[]): Promise<void> {
  const anchors = nodesOf(ids)
  if (anchors.length > mostAnchors) say(tooManyAnchors)
  if (anchors.length === 0 || anchors.length > mostAnchors) return Promise.resolve()
  if (isLarge(useView.getState())) {
    say(allButSources)
    return Promise.resolve()
  }
  return enqueue(`Expanding ${namesOf(anchors)}`, async (signal) => {
    const { nodes: inView } = useView.getState()
    const asked = { anchors: anchors.map(({ id }) => id), onCanvas: [...inView.keys()], joined: true }
    const settings = useExpandSettings.getState()
    const { nodes, edges, total } = await fetchExpansion(
      { ...asked, ...settings, ...(kinds && { kinds: [...kinds] }) },
      signal,
    )
    // To another canvas than was asked about, the nodes have other edges.
    const isAsAsked = useView.getState().nodes === inView
    const came = isAsAsked ? { nodes, edges, total: edges.length, truncated: false } : undefined
    const words = `Expanded ${namesOf(anchors)} by ${formatCount(nodes.length, 'node', 'nodes')}`
    const addition =
      nodes.length === 0
        ? { added: 0, unseen: '', caveat: '' }
        : await addToView(
            nodes,
            { by: 'expansion', anchors: asked.anchors },
            signal,
            words,
            useView.getState,
            came,
          )
    sayShowing(anchors, addition, total, kinds)
  })
}

/** Says how many came, how many of how many are in view, and offers the rest. */
export function sayShowing(
  anchors: readonly GraphNode[],
  { added, caveat }: Addition,
  total: number,
  kinds?: readonly NeighbourKind[],
) {
  const ids = anchors.map(({ id }) => id)
  const view = useView.getState()
  const { onCanvas, hidden } = countNeighbours(ids, view, graphInView(view), kinds)
  const news = added === 0 ? 'Nothing new.' : `Added ${formatCount(added, 'node', 'nodes')}.`
  const { limit } = useExpandSettings.getState()
  const more: Action = {
    words: `Add ${formatNumber(Math.min(limit, total - onCanvas))} more`,
    run: () => void expandNodes(ids, kinds),
  }
  const [only] = anchors
  const about = only && anchors.length === 1 ? `${nodeSentence(only)}.` : `${namesOf(anchors)}.`
  const extent = extentWords(onCanvas - hidden, hidden, total)
  say(`${news} ${extent}${caveat}`, about, onCanvas < total ? more : undefined)
}
