import { LRUMap } from 'mnemonist'
import type { Store } from '#graph/store.ts'
import { settledState } from '../graph-state.ts'
import { type FiledEvent, readFacets } from './read-facets.ts'

const most = 20_000

/** Keeps by what events can be filtered, as one import left it: who filters asks it of all events again and again. */
export class KeptFacets {
  #mark: string | undefined
  #events = new LRUMap<string, FiledEvent>(most)

  async read(store: Store, ids: readonly string[]): Promise<FiledEvent[]> {
    const mark = (await settledState(store))?.mark
    if (mark !== this.#mark) this.#events.clear()
    this.#mark = mark
    const known = ids.flatMap((id) => this.#events.get(id) ?? [])
    const has = new Set(known.map(({ facets }) => facets.id))
    const missing = ids.filter((id) => !has.has(id))
    if (missing.length === 0) return known
    const read = await readFacets(store, missing)
    const after = (await settledState(store))?.mark
    if (after === undefined || after !== mark) return known.length > 0 ? readFacets(store, ids) : read
    if (after === this.#mark) for (const event of read) this.#events.set(event.facets.id, event)
    return [...known, ...read]
  }
}
