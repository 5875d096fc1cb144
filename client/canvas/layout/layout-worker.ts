import { makeRoomInTime } from './by-time.ts'
import type { Positions } from './layout-graph.ts'
import type { LayoutOrder, LayoutReply } from './layout-messages.ts'
import { layouts } from './layouts.ts'
import { makeRoom } from './simulate.ts'

function reply(message: LayoutReply) {
  self.postMessage(message)
}

function report(share: number) {
  reply({ kind: 'progress', share })
}

function carryOut(order: LayoutOrder): Positions {
  const { graph, axis } = order
  if (order.kind === 'lay out') return layouts[order.layout](graph, order.axis, report)
  return axis ? makeRoomInTime(graph, axis) : makeRoom(graph, report)
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  reply({ kind: 'done', positions: carryOut(data) })
})
