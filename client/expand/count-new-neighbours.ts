import type { Preview } from '#model/api.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { neighboursInView } from '../view/neighbours-in-view.ts'

type Group = Preview['groups'][number]

/** How many of a node's neighbours are not in view: in all, and in each group of its preview. */
export function countNewNeighbours(
  id: string,
  preview: Preview,
  nodes: ReadonlyMap<string, GraphNode>,
  edges: ReadonlyMap<string, GraphEdge>,
): { all: number; groups: number[] } {
  const own = [...edges.values()].filter((edge) => edge.source === id || edge.target === id)
  const inView = ({ edgeType, nodeType }: Group) => {
    const along = own.filter((edge) => edge.type === edgeType)
    return [...neighboursInView(along, id)].filter((other) => nodes.get(other)?.type === nodeType).length
  }
  return {
    all: Math.max(preview.total - neighboursInView(own, id).size, 0),
    groups: preview.groups.map((group) => Math.max(group.total - inView(group), 0)),
  }
}
