import type { ViewEdge } from './view-edge.ts'

/** Which of these nodes each node is a neighbour of. Nodes that neighbour none of them are left out. */
export function neighboursAmong(
  ids: ReadonlySet<string>,
  edges: Iterable<ViewEdge>,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const note = (id: string, anchor: string) => {
    if (ids.has(anchor)) found.set(id, (found.get(id) ?? new Set()).add(anchor))
  }
  for (const { source, target } of edges) {
    note(source, target)
    note(target, source)
  }
  return found
}
