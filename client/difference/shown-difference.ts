import type { Difference, Differs, EdgeDifference, NodeDifference } from '#model/difference.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'

/** How a node or an edge is marked on the canvas. */
export type DifferenceMark = Differs | 'resourced'

/** What differs, while it is shown on the canvas. */
export interface ShownDifference {
  from: Difference['from']
  to: Difference['to']
  counts: Difference['counts']
  isWhole: Difference['isWhole']
  nodes: ReadonlyMap<string, NodeDifference>
  edges: ReadonlyMap<string, EdgeDifference>
  /** Nodes and edges that the graph of the server does not have, such as those that are removed. */
  ghosts: ReadonlySet<string>
}

export function markOfNode({ differs, isResourced }: NodeDifference): DifferenceMark {
  return differs === 'changed' && isResourced ? 'resourced' : differs
}

export function eventsFirst(nodes: readonly NodeDifference[]): NodeDifference[] {
  const isEvent = ({ type }: NodeDifference) => type === 'Event'
  return [...nodes.filter(isEvent), ...nodes.filter((node) => !isEvent(node))]
}

/** Every node that a difference is about: events first, then what their edges lead to. */
export function nodesToShow({ nodes, ends }: Difference): string[] {
  return [...eventsFirst(nodes), ...ends].map(({ id }) => id)
}

interface Graph {
  nodes: GraphNode[]
  edges: GraphEdge[]
}

/** What is removed says so by its name, wherever that stands. */
function ghostOf({ id, type, label, differs, before, after }: NodeDifference): Omit<GraphNode, 'degree'> {
  const name = differs === 'removed' ? `${label} (removed)` : label
  return { id, type, label: name, properties: before ?? after ?? {} }
}

/** The graph with what it does not have of these nodes and the edges between them, and what was put in. */
export function withGhosts(difference: Difference, ids: readonly string[], graph: Graph) {
  const wanted = new Set(ids)
  const isThere = new Set(graph.nodes.map(({ id }) => id))
  const isThereToo = new Set(graph.edges.map(({ id }) => id))
  const edges = difference.edges
    .filter(({ id, source, target }) => !isThereToo.has(id) && wanted.has(source) && wanted.has(target))
    .map(({ id, source, target, type, before, after }): GraphEdge => {
      return { id, source, target, type, properties: before ?? after ?? {} }
    })
  const degreeOf = (id: string) =>
    difference.edges.filter(({ source, target }) => source === id || target === id).length
  const unchanged = difference.ends.map((end) => ({ ...end, properties: {} }))
  const ghosts = [...difference.nodes.map(ghostOf), ...unchanged]
    .filter(({ id }) => wanted.has(id) && !isThere.has(id))
    .map((node): GraphNode => ({ ...node, degree: degreeOf(node.id) }))
  return {
    graph: { nodes: [...graph.nodes, ...ghosts], edges: [...graph.edges, ...edges] },
    ghosts: new Set([...ghosts, ...edges].map(({ id }) => id)),
  }
}

export function shownOf(
  { from, to, counts, isWhole, nodes, edges }: Difference,
  ghosts: ReadonlySet<string>,
): ShownDifference {
  return {
    from,
    to,
    counts,
    isWhole,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    ghosts,
  }
}
