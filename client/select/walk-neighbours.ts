import type { GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { nodeTypes } from '#model/node-types.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { focusOf, type Selection, selectionOf } from '../view/selection.ts'
import { say } from '../view/status-store.ts'
import type { View } from '../view/view.ts'
import { isInView, select, useView } from '../view/view-store.ts'
import type { VisibleGraph } from '../view/visible-graph.ts'
import { formatNumber } from '../wording/format-number.ts'
import { nodeSentence } from '../wording/node-words.ts'

/** The node whose neighbours are visited, and the selection of the one that was visited last. */
let round: { hub: string; at: Selection } | undefined

/** A node's neighbours in view, by type in the order of the legend, then by name. */
function neighboursInOrder({ nodes, edges }: VisibleGraph, id: string): GraphNode[] {
  const near = new Set(
    edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])),
  )
  return nodes
    .filter((node) => near.has(node.id))
    .sort(
      (one, other) =>
        nodeTypes.indexOf(one.type) - nodeTypes.indexOf(other.type) ||
        one.label.localeCompare(other.label) ||
        one.id.localeCompare(other.id),
    )
}

/** The node visited last is left for the next neighbour of the same hub; any that was selected otherwise is a hub itself. */
function hubOf({ selection }: View, focus: string): string {
  return round !== undefined && round.at === selection && isInView(round.hub) ? round.hub : focus
}

/** Selects the next or the one before of the neighbours of a node, round and round, and answers which. */
export function walkNeighbours(by: 1 | -1): string | undefined {
  const view = useView.getState()
  const focus = focusOf(view.selection)
  if (focus === undefined) return undefined
  const hub = hubOf(view, focus)
  const neighbours = neighboursInOrder(graphInView(view), hub)
  const before = neighbours.findIndex(({ id }) => id === focus)
  const index = before < 0 ? (by === 1 ? 0 : neighbours.length - 1) : before + by
  const next = neighbours.at(index % neighbours.length)
  if (!next) {
    say('It has no neighbours in view.')
    return undefined
  }
  select(selectionOf([next.id]))
  round = { hub, at: useView.getState().selection }
  const place = formatNumber(neighbours.indexOf(next) + 1)
  say('', `${place} of ${formatNumber(neighbours.length)}: ${nodeSentence(next)}.`)
  return next.id
}

/** From the node that was reached, its own neighbours are visited next. */
export function walkFromHere() {
  const view = useView.getState()
  const node = view.nodes.get(focusOf(view.selection) ?? '')
  round = undefined
  if (node) say('', `Now the neighbours of ${isolated(node.label)} are visited.`)
}
