import type { Store } from '#graph/store.ts'
import { prepareCitedSources } from '../evidence/cited-sources.ts'
import { settledRevision } from '../whole-graph/read-whole-graph.ts'
import type { GraphInMemory } from './graph-in-memory.ts'
import { readGraph } from './read-graph.ts'

interface Reading {
  revision: string | null
  /** Which share has been read. */
  share: number
  graph: Promise<GraphInMemory>
}

/** When everything is read it still has to be put together. */
const untilBuilt = 0.99

/** With what takes so long to be worked out of it that nobody is to wait for it while the server does nothing else. */
async function readAll(store: Store, tell: (share: number) => void): Promise<GraphInMemory> {
  const graph = await readGraph(store, tell)
  await prepareCitedSources(graph)
  return graph
}

/** Keeps the graph of one revision in memory: read when first asked for, never answered of another revision. */
export class KeptGraph {
  #latest: Reading | undefined

  /** Which share of the graph of this revision is in memory, from 0 to 1. */
  shareOf(revision: string): number {
    return this.#latest?.revision === revision ? this.#latest.share : 0
  }

  /** Reads it before anybody asks, if it is whole. Why it could not be read is told to whoever asks next. */
  async prepare(store: Store): Promise<void> {
    try {
      if ((await settledRevision(store)) !== null) await this.read(store)
    } catch {}
  }

  async read(store: Store): Promise<GraphInMemory> {
    const revision = await settledRevision(store)
    if (this.#latest?.revision === revision) return this.#latest.graph
    const reading: Reading = { revision, share: 0, graph: readAll(store, (share) => note(share)) }
    const note = (share: number) => {
      reading.share = Math.min(share, untilBuilt)
    }
    const forget = () => {
      if (this.#latest === reading) this.#latest = undefined
    }
    this.#latest = reading
    reading.graph.then((read) => {
      if (read.revision === null || read.revision !== revision) forget()
      else reading.share = 1
    }, forget)
    return reading.graph
  }
}
