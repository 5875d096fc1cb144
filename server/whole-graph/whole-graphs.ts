import type { Store } from '#graph/store.ts'
import type { WholeGraph } from '#model/api/whole-graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { settledState } from '../graph-state.ts'
import { readWholeGraph } from './read-whole-graph.ts'

/** The page asks for one set of types; whoever else asks for others. */
const mostKept = 2

/** Keeps the whole graph as one import left it, for the sets of node types that were asked for last. */
export class WholeGraphs {
  #mark: string | undefined
  readonly #graphs = new Map<string, Promise<WholeGraph>>()

  async read(store: Store, types: readonly NodeType[]): Promise<WholeGraph> {
    const state = await settledState(store)
    if (state === null) return readWholeGraph(store, types)
    if (state.mark !== this.#mark) this.#graphs.clear()
    this.#mark = state.mark
    const key = [...new Set(types)].sort().join()
    const graph = this.#graphs.get(key) ?? readWholeGraph(store, types)
    this.#graphs.delete(key)
    this.#graphs.set(key, graph)
    for (const oldest of [...this.#graphs.keys()].slice(0, -mostKept)) this.#graphs.delete(oldest)
    const forget = () => this.#graphs.get(key) === graph && this.#graphs.delete(key)
    graph.then((read) => read.revision === state.revision || forget(), forget)
    return graph
  }
}
