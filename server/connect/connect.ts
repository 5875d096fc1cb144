import { edgesAcross } from '#graph/edges-across.ts'
import { idsByType } from '#graph/ids-by-type.ts'
import { noLimit } from '#graph/no-limit.ts'
import { nodesById } from '#graph/nodes-by-id.ts'
import { ask } from '#graph/question.ts'
import { connecting } from '#graph/questions/connecting.ts'
import type { Store } from '#graph/store.ts'
import { ConnectingNodes, ConnectRequest } from '#model/api/connect.ts'
import { compareText } from '#model/compare-text.ts'
import type { NodeType } from '#model/node-types.ts'
import { pageRoute } from '../route.ts'

interface Connecting {
  id: string
  neighbours: number
  degree: number
}

/** Nodes outside that are neighbours of at least two of these; of most first, then the rarest. */
async function connectingNodes(store: Store, ids: readonly string[], types: NodeType[] | undefined) {
  const own = new Set(ids)
  const found = new Map<string, Connecting>()
  for (const { type: from, ids: some } of idsByType(ids)) {
    const asked = { from, ids: some, types: types ?? null, limit: noLimit }
    for (const { id, neighbours, degree } of await ask(store, connecting, asked)) {
      if (own.has(id)) continue
      found.set(id, { id, degree, neighbours: neighbours + (found.get(id)?.neighbours ?? 0) })
    }
  }
  return [...found.values()]
    .filter(({ neighbours }) => neighbours > 1)
    .sort((a, b) => b.neighbours - a.neighbours || a.degree - b.degree || compareText(a.id, b.id))
}

export const connect = pageRoute({
  method: 'post',
  address: '/api/connect',
  summary: 'The nodes that connect at least two of these',
  takes: ConnectRequest,
  answers: ConnectingNodes,
  async answer(store, { ids: asked, types, limit, offset }) {
    const ids = [...new Set(asked)]
    const all = await connectingNodes(store, ids, types)
    const shown = all.slice(offset, offset + limit).map(({ id }) => id)
    const [nodes, edges] = await Promise.all([nodesById(store, shown), edgesAcross(store, shown, ids)])
    return {
      nodes,
      edges,
      total: all.length,
      truncated: offset + shown.length < all.length,
    }
  },
})
