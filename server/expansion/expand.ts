import { edgesAcross } from '#graph/edges-across.ts'
import { nodesById } from '#graph/nodes-by-id.ts'
import { Expansion, ExpansionRequest } from '#model/api/expansion.ts'
import { route } from '../route.ts'
import { ranked } from './ranking.ts'
import { isOfKinds, knownAnchors, reachableFrom } from './reachable.ts'

export const expand = route({
  method: 'post',
  address: '/api/expansion',
  summary: 'The neighbours of one or several nodes that are not on the canvas yet, best first',
  takes: ExpansionRequest,
  answers: Expansion,
  async answer(store, { anchors: asked, onCanvas, kinds, order, limit }) {
    const [anchors, reachable] = await Promise.all([
      knownAnchors(store, asked),
      reachableFrom(store, [...new Set(asked)], kinds),
    ])
    const inView = new Set([...onCanvas, ...anchors])
    const fresh = reachable.filter(({ id }) => !inView.has(id))
    const shown = (await ranked(store, fresh, order, [...inView])).slice(0, limit).map(({ id }) => id)
    const isShown = new Set(shown)
    const [nodes, edges] = await Promise.all([nodesById(store, shown), edgesAcross(store, anchors, shown)])
    return {
      nodes,
      edges: edges.filter(({ type, source, target }) =>
        isOfKinds(kinds, type, isShown.has(source) ? source : target),
      ),
      total: reachable.length,
      onCanvas: reachable.length - fresh.length,
      truncated: shown.length < fresh.length,
    }
  },
})
