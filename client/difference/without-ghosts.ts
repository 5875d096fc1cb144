import { type View, withGraph } from '../view/view.ts'

/** The view of what the graph has, without the ghosts and the marks of what differs: what is saved, cited and exported. */
export function withoutGhosts(view: View): View {
  if (!view.difference) return view
  const { ghosts } = view.difference
  const nodes = [...view.nodes.values()].filter(({ id }) => !ghosts.has(id))
  const edges = [...view.edges.values()].filter(({ id }) => !ghosts.has(id))
  return withGraph({ ...view, difference: null }, { nodes, edges })
}
