import type { Positions } from './layout-graph.ts'
import type { LayoutOrder, LayoutReply } from './layout-messages.ts'

/** A warm worker that lays out graphs, one at a time. Another one takes the place of one that failed. */
export class LayoutOffice {
  #worker: Worker | undefined
  #abandon: (() => void) | undefined
  #fail: ((error: Error) => void) | undefined

  constructor() {
    this.#startWorker()
  }

  /** The new positions; undefined when it was cancelled. */
  async order(order: LayoutOrder, report: (share: number) => void): Promise<Positions | undefined> {
    const worker = this.#worker ?? this.#startWorker()
    return new Promise((resolve, reject) => {
      this.#abandon = () => resolve(undefined)
      this.#fail = reject
      worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
        if (data.kind === 'progress') report(data.share)
        else resolve(data.positions)
      }
      worker.postMessage(order)
    })
  }

  /** Gives up the order under way; the nodes stay where they are. */
  cancel() {
    this.close()
    this.#startWorker()
  }

  close() {
    this.#worker?.terminate()
    this.#abandon?.()
  }

  #startWorker(): Worker {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
    worker.onerror = ({ message }) => {
      worker.terminate()
      this.#worker = undefined
      this.#fail?.(new Error(message))
    }
    this.#worker = worker
    return worker
  }
}
