import { edgesAcross, edgesWithin } from '#graph/edges-across.ts'
import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import { Expansion, ExpansionRequest, type NeighbourKind } from '#model/api/expansion.ts'
import { route } from '../route.ts'
import { ranked } from './ranking.ts'
import { isOfKinds, knownAnchors, reachableFrom } from './reachable.ts'

/** The edges of these kinds between the anchors and what is shown of their neighbours. */
async function edgesAlong(
  store: Store,
  anchors: readonly string[],
  shown: readonly string[],
  kinds: readonly NeighbourKind[] | undefined,
) {
  const isShown = new Set(shown)
  const edges = await edgesAcross(store, anchors, shown)
  return edges.filter(({ type, source, target }) =>
    isOfKinds(kinds, type, isShown.has(source) ? source : target),
  )
}

export const expand = route({
  method: 'post',
  address: '/api/expansion',
  summary: 'The neighbours of one or several nodes that are not on the canvas yet, best first',
  takes: ExpansionRequest,
  answers: Expansion,
  async answer(store, { anchors: asked, onCanvas, kinds, order, limit, joined }) {
    const [anchors, reachable] = await Promise.all([
      knownAnchors(store, asked),
      reachableFrom(store, [...new Set(asked)], kinds),
    ])
    const inView = new Set([...onCanvas, ...anchors])
    const fresh = reachable.filter(({ id }) => !inView.has(id))
    const shown = (await ranked(store, fresh, order, [...inView])).slice(0, limit).map(({ id }) => id)
    const [nodes, edges] = await Promise.all([
      nodesById(store, shown),
      joined ? edgesWithin(store, shown, [...inView]) : edgesAlong(store, anchors, shown, kinds),
    ])
    return {
      nodes,
      edges,
      total: reachable.length,
      onCanvas: reachable.length - fresh.length,
      truncated: shown.length < fresh.length,
    }
  },
})
