import { LRUMap } from 'mnemonist'
import type { Store } from '#graph/store.ts'
import { settledRevision } from '../graph-state.ts'
import { type FiledEvent, readFacets } from './read-facets.ts'

const most = 20_000

/** Keeps by what events can be filtered, of one revision: who filters asks it of all events again and again. */
export class KeptFacets {
  #revision: string | null = null
  #events = new LRUMap<string, FiledEvent>(most)

  async read(store: Store, ids: readonly string[]): Promise<FiledEvent[]> {
    const revision = await settledRevision(store)
    if (revision !== this.#revision) this.#events.clear()
    this.#revision = revision
    const known = ids.flatMap((id) => this.#events.get(id) ?? [])
    const has = new Set(known.map(({ facets }) => facets.id))
    const missing = ids.filter((id) => !has.has(id))
    if (missing.length === 0) return known
    const read = await readFacets(store, missing)
    const after = await settledRevision(store)
    if (after === null || after !== revision) return known.length > 0 ? readFacets(store, ids) : read
    if (after === this.#revision) for (const event of read) this.#events.set(event.facets.id, event)
    return [...known, ...read]
  }
}
