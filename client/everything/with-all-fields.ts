import { fetchSubgraph } from '../api/endpoints.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { mostNodes } from '../view/is-large.ts'
import type { View } from '../view/view.ts'

/**
 * A view of everything with all that the files say of what of it is in view. It stays one of everything where that is
 * too much to be asked for, or cannot be asked.
 */
export async function withAllFields(view: View): Promise<View> {
  const ids = graphInView(view).nodes.map(({ id }) => id)
  if (!view.everything || ids.length === 0 || ids.length > mostNodes) return view
  const whole = await fetchSubgraph(ids).catch(() => null)
  if (!whole || whole.truncated) return view
  const nodes = new Map([...view.nodes, ...whole.nodes.map((node) => [node.id, node] as const)])
  const edges = new Map([...view.edges, ...whole.edges.map((edge) => [edge.id, edge] as const)])
  return { ...view, nodes, edges, everything: null }
}
