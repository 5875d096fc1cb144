import type { Store } from '#graph/store.ts'
import { prepareCitedSources } from '../evidence/cited-sources.ts'
import { graphState, markOf, settledState } from '../graph-state.ts'
import type { GraphInMemory } from './graph-in-memory.ts'
import { readGraph } from './read-graph.ts'

interface Reading {
  mark: string | null
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

/** Keeps one graph in memory: read when first asked for, and again when an import has changed it. */
export class KeptGraph {
  #latest: Reading | undefined

  /** Which share of the graph of this mark is in memory, from 0 to 1. */
  shareOf(mark: string): number {
    return this.#latest?.mark === mark ? this.#latest.share : 0
  }

  /** Reads it before anybody asks, if it is whole. Why it could not be read is told to whoever asks next. */
  async prepare(store: Store): Promise<void> {
    try {
      if ((await settledState(store)) !== null) await this.read(store)
    } catch {}
  }

  async read(store: Store): Promise<GraphInMemory> {
    const mark = markOf(await graphState(store))
    if (this.#latest?.mark === mark) return this.#latest.graph
    const readAndKeep = async () => {
      const graph = await readAll(store, (share) => {
        reading.share = Math.min(share, untilBuilt)
      })
      if (mark === null || mark !== markOf(await graphState(store))) forget()
      else reading.share = 1
      return graph
    }
    const reading: Reading = { mark, share: 0, graph: readAndKeep() }
    const forget = () => {
      if (this.#latest === reading) this.#latest = undefined
    }
    this.#latest = reading
    reading.graph.catch(forget)
    return reading.graph
  }
}
