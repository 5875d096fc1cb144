import type { Neighbourhood } from '#model/api/neighbours.ts'
import type { GraphNode } from '#model/graph.ts'
import type { Page } from '../api/endpoints.ts'

const laterPage = 200

/**
 * Up to `count` neighbours that are not in view, in the server's order. Asks for page after page, past
 * the neighbours already in view, until there are enough new ones or no more neighbours.
 */
export async function collectNewNeighbours(
  ask: (page: Page) => Promise<Pick<Neighbourhood, 'nodes' | 'total' | 'truncated'>>,
  isInView: (id: string) => boolean,
  count: number,
): Promise<{ nodes: GraphNode[]; total: number }> {
  const found = new Map<string, GraphNode>()
  let offset = 0
  for (;;) {
    const page = await ask({ limit: offset === 0 ? count : laterPage, offset })
    for (const node of page.nodes) {
      if (found.size < count && !isInView(node.id)) found.set(node.id, node)
    }
    offset += page.nodes.length
    const done = found.size === count || !page.truncated || page.nodes.length === 0
    if (done) return { nodes: [...found.values()], total: page.total }
  }
}
