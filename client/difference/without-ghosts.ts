import type { Subgraph } from '#model/api/subgraph.ts'
import { type View, withGraph } from '../view/view.ts'

/** The view of what the graph has, without the ghosts and the marks of what differs: what is saved, cited and exported. */
export function withoutGhosts(view: View): View {
  if (!view.difference) return view
  const { ghosts } = view.difference
  const nodes = [...view.nodes.values()].filter(({ id }) => !ghosts.has(id))
  const edges = [...view.edges.values()].filter(({ id }) => !ghosts.has(id))
  return withGraph({ ...view, difference: null }, { nodes, edges })
}

/** The view in which nothing of this is a ghost: the graph has it again. */
export function withReturned(view: View, { nodes, edges }: Pick<Subgraph, 'nodes' | 'edges'>): View {
  if (!view.difference) return view
  const returned = new Set([...nodes, ...edges].map(({ id }) => id))
  const ghosts = new Set([...view.difference.ghosts].filter((id) => !returned.has(id)))
  return { ...view, difference: { ...view.difference, ghosts } }
}
