import type { Measured, NetworkOrder } from './measure-network.ts'
import type { MeasuresReply } from './measures-worker.ts'

/** Measures a network beside the page. Rejects as the platform does when it is given up. */
export function measureInWorker(
  order: NetworkOrder,
  report: (share: number) => void,
  signal: AbortSignal,
): Promise<Measured> {
  const worker = new Worker(new URL('./measures-worker.ts', import.meta.url), { type: 'module' })
  const found = new Promise<Measured>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<MeasuresReply>) => {
      if (data.kind === 'progress') report(data.share)
      else resolve(data.measured)
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.postMessage(order)
  })
  return found.finally(() => worker.terminate())
}
