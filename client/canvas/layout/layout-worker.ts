import type { LayoutGraph, Positions } from './layout-graph.ts'
import type { LayoutOrder, LayoutReply } from './layout-messages.ts'
import { layOut, makeRoom } from './simulate.ts'

type Layout = (graph: LayoutGraph, report: (share: number) => void) => Positions

const layouts: Record<LayoutOrder['kind'], Layout> = { force: layOut, 'make room': makeRoom }

function reply(message: LayoutReply) {
  self.postMessage(message)
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const positions = layouts[data.kind](data.graph, (share) => reply({ kind: 'progress', share }))
  reply({ kind: 'done', positions })
})
