import type { Positions } from './layout-graph.ts'
import type { LayoutOrder, LayoutReply } from './layout-messages.ts'

function startWorker(): Worker {
  return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
}

/** A warm worker that lays out graphs, one at a time. */
export class LayoutOffice {
  #worker = startWorker()
  #abandon: (() => void) | undefined

  /** The new positions; undefined when it was cancelled. */
  async order(order: LayoutOrder, report: (share: number) => void): Promise<Positions | undefined> {
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      this.#abandon = () => resolve(undefined)
      worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
        if (data.kind === 'progress') report(data.share)
        else resolve(data.positions)
      }
      worker.onerror = (event) => reject(new Error(event.message))
      worker.postMessage(order)
    })
  }

  /** Gives up the order under way; the nodes stay where they are. */
  cancel() {
    this.close()
    this.#worker = startWorker()
  }

  close() {
    this.#worker.terminate()
    this.#abandon?.()
  }
}
