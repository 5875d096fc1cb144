import type { Store } from '#graph/store.ts'
import { settledRevision } from '../whole-graph/read-whole-graph.ts'
import type { GraphInMemory } from './graph-in-memory.ts'
import { readGraph } from './read-graph.ts'

/** Keeps the graph of one revision in memory: read when first asked for, never answered of another revision. */
export class KeptGraph {
  #revision: string | null = null
  #graph: Promise<GraphInMemory> | undefined

  async read(store: Store): Promise<GraphInMemory> {
    const revision = await settledRevision(store)
    if (this.#graph && revision === this.#revision) return this.#graph
    const graph = readGraph(store)
    this.#revision = revision
    this.#graph = graph
    const forget = () => {
      if (this.#graph === graph) this.#graph = undefined
    }
    graph.then((read) => (read.revision !== null && read.revision === revision) || forget(), forget)
    return graph
  }
}
