import { layOutByTime, makeRoomInTime } from './by-time.ts'
import { layOutByType } from './by-type.ts'
import { layOutConcentric } from './concentric.ts'
import { layOutInGrid } from './grid.ts'
import type { Positions } from './layout-graph.ts'
import type { LayoutOrder, LayoutReply } from './layout-messages.ts'
import { layOut, makeRoom } from './simulate.ts'

function reply(message: LayoutReply) {
  self.postMessage(message)
}

function report(share: number) {
  reply({ kind: 'progress', share })
}

function carryOut(order: LayoutOrder): Positions {
  switch (order.kind) {
    case 'force':
      return layOut(order.graph, report)
    case 'make room':
      return makeRoom(order.graph, report)
    case 'time':
      return layOutByTime(order.graph, order.axis)
    case 'make room in time':
      return makeRoomInTime(order.graph, order.axis)
    case 'concentric':
      return layOutConcentric(order.graph)
    case 'type':
      return layOutByType(order.graph)
    case 'grid':
      return layOutInGrid(order.graph)
  }
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  reply({ kind: 'done', positions: carryOut(data) })
})
