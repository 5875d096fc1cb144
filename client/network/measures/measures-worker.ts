import { type Measured, measureNetwork, type NetworkOrder } from './measure-network.ts'

export type MeasuresReply = { kind: 'progress'; share: number } | { kind: 'done'; measured: Measured }

function reply(message: MeasuresReply) {
  self.postMessage(message)
}

self.addEventListener('message', ({ data }: MessageEvent<NetworkOrder>) => {
  const measured = measureNetwork(data, (share) => reply({ kind: 'progress', share }))
  reply({ kind: 'done', measured })
})
