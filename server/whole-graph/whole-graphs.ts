import type { Store } from '#graph/store.ts'
import type { WholeGraph } from '#model/api/whole-graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { settledRevision } from '../graph-state.ts'
import { readWholeGraph } from './read-whole-graph.ts'

/** Keeps the whole graph of one revision, for each set of node types that was asked for. */
export class WholeGraphs {
  #revision: string | null = null
  readonly #graphs = new Map<string, Promise<WholeGraph>>()

  async read(store: Store, types: readonly NodeType[]): Promise<WholeGraph> {
    const revision = await settledRevision(store)
    if (revision === null) return readWholeGraph(store, types)
    if (revision !== this.#revision) this.#graphs.clear()
    this.#revision = revision
    const key = [...new Set(types)].sort().join()
    const known = this.#graphs.get(key)
    if (known) return known
    const graph = readWholeGraph(store, types)
    this.#graphs.set(key, graph)
    const forget = () => this.#graphs.delete(key)
    graph.then((read) => read.revision === revision || forget(), forget)
    return graph
  }
}
