import type { LayoutOrder, LayoutReply } from './layout-messages.ts'
import { layOut, makeRoom } from './simulate.ts'

function reply(message: LayoutReply) {
  self.postMessage(message)
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const report = (share: number) => reply({ kind: 'progress', share })
  const positions = data.kind === 'lay out' ? layOut(data.graph, report) : makeRoom(data.graph, report)
  reply({ kind: 'done', positions })
})
