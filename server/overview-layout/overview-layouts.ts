import { Worker } from 'node:worker_threads'
import type { LayoutUnderWay, OverviewLayout } from '#model/api/overview-layout.ts'
import type { Log } from '../log.ts'
import type { OverviewGraph } from './lay-out-overview.ts'
import { readLayout, writeLayout } from './layout-file.ts'
import type { LayoutNews } from './layout-thread.ts'

export type LayoutState =
  | { kind: 'done'; layout: OverviewLayout }
  | { kind: 'under way'; progress: LayoutUnderWay['progress'] }
  | { kind: 'failed'; error: unknown }

interface ReadGraph extends OverviewGraph {
  revision: string | null
}

interface Computation {
  revision: string
  state: LayoutState
  thread?: Worker
}

/** A thread of its own, so that other requests are answered meanwhile. */
function startThread(graph: OverviewGraph): Worker {
  return new Worker(new URL('./layout-thread.mjs', import.meta.url), { workerData: graph })
}

function computed(thread: Worker, report: (progress: number) => void): Promise<OverviewLayout['positions']> {
  return new Promise((resolve, reject) => {
    thread.on('message', (news: LayoutNews) => {
      if (news.kind === 'done') resolve(news.positions)
      else report(news.progress)
    })
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The overview layout was ended before it was done.')))
  })
}

/** One layout, of the newest revision that was asked for: in memory and, when a folder is given, in a file. */
export class OverviewLayouts {
  readonly #folder: string | undefined
  readonly #log: Log
  #latest: Computation | undefined
  #lastWrite: Promise<void> = Promise.resolve()

  constructor(folder: string | undefined, log: Log) {
    this.#folder = folder
    this.#log = log
  }

  /** How far the layout of this revision is; begins it when it is new. One that failed is told of once. */
  of(revision: string, readGraph: () => Promise<ReadGraph>): LayoutState {
    if (this.#latest?.revision !== revision) {
      void this.close()
      this.#latest = this.#begin(revision, readGraph)
    }
    const { state } = this.#latest
    if (state.kind === 'failed') this.#latest = undefined
    return state
  }

  async close() {
    const thread = this.#latest?.thread
    this.#latest = undefined
    await thread?.terminate()
    await this.#lastWrite
  }

  #begin(revision: string, readGraph: () => Promise<ReadGraph>): Computation {
    const computation: Computation = { revision, state: { kind: 'under way', progress: 0 } }
    this.#compute(computation, readGraph).catch((error: unknown) => {
      computation.state = { kind: 'failed', error }
    })
    return computation
  }

  async #compute(computation: Computation, readGraph: () => Promise<ReadGraph>) {
    const { revision } = computation
    const stored = this.#folder === undefined ? undefined : await readLayout(this.#folder, revision)
    if (stored) {
      computation.state = { kind: 'done', layout: stored }
      return
    }
    const graph = await readGraph()
    if (this.#latest !== computation) return
    // An import came in between: whoever asks next asks of what is there then.
    if (graph.revision !== revision) {
      this.#latest = undefined
      return
    }
    computation.thread = startThread(graph)
    const positions = await computed(computation.thread, (progress) => {
      computation.state = { kind: 'under way', progress }
    })
    const layout = { revision, positions }
    computation.state = { kind: 'done', layout }
    if (this.#folder !== undefined) this.#write(this.#folder, layout)
  }

  /** One after the other: they write the same file. */
  #write(folder: string, layout: OverviewLayout) {
    this.#lastWrite = this.#lastWrite
      .then(() => writeLayout(folder, layout))
      .catch((error: unknown) => this.#log.error(error))
  }
}
