import { typeOfNode } from '#graph/node-row.ts'
import { nodesById } from '#graph/nodes-by-id.ts'
import { ExpansionPreview, ExpansionPreviewRequest } from '#model/api/expansion.ts'
import { edgeTypes } from '#model/edge-types.ts'
import { nodeTypes } from '#model/node-types.ts'
import { route } from '../route.ts'
import { knownAnchors, type Reachable, reachableFrom } from './reachable.ts'

function hubOf(reachable: readonly [Reachable, ...Reachable[]]): Reachable {
  return reachable.reduce((hub, one) =>
    one.degree > hub.degree || (one.degree === hub.degree && one.id < hub.id) ? one : hub,
  )
}

function groupsOf(reachable: readonly Reachable[]) {
  return edgeTypes.toSorted().flatMap((edgeType) =>
    nodeTypes.toSorted().flatMap((nodeType) => {
      const [first, ...others] = reachable.filter(
        (one) => one.edgeTypes.has(edgeType) && typeOfNode(one.id) === nodeType,
      )
      if (!first) return []
      const members = [first, ...others]
      return [{ edgeType, nodeType, members, hub: hubOf([first, ...others]) }]
    }),
  )
}

export const previewExpansion = route({
  method: 'post',
  address: '/api/expansion/preview',
  summary: 'What expanding one or several nodes would bring, and how much of it is on the canvas already',
  takes: ExpansionPreviewRequest,
  answers: ExpansionPreview,
  async answer(store, { anchors: asked, onCanvas }) {
    const anchors = await knownAnchors(store, asked)
    const inView = new Set(onCanvas)
    const reachable = await reachableFrom(store, anchors)
    const inViewAmong = (some: readonly Reachable[]) => some.filter(({ id }) => inView.has(id)).length
    const groups = groupsOf(reachable)
    const hubs = await nodesById(store, [...new Set(groups.map(({ hub }) => hub.id))])
    const labels = new Map(hubs.map(({ id, label }) => [id, label]))
    return {
      groups: groups.map(({ edgeType, nodeType, members, hub: { id, degree } }) => ({
        edgeType,
        nodeType,
        total: members.length,
        onCanvas: inViewAmong(members),
        largest: { id, label: labels.get(id) ?? id, degree },
      })),
      total: reachable.length,
      onCanvas: inViewAmong(reachable),
    }
  },
})
