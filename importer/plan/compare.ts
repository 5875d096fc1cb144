import { ask } from '#graph/question.ts'
import { nodeHashes } from '#graph/questions/node-hashes.ts'
import type { Store } from '#graph/store.ts'
import { type NodeType, nodeTypes, perNodeType } from '#model/node-types.ts'
import type { CorpusGraph } from '../resolve/resolve.ts'

type Hashes = CorpusGraph['hashes']
type Hash = readonly [id: string, contentHash: string]

/** What a store has, a few nodes at a time. */
export type StoredHashes = (type: NodeType) => AsyncIterable<Iterable<Hash>>

/** Large ones: the embedded engine looks at every node of the type for each. */
const pageSize = 50_000

/** The nodes of a store as they are now. */
export function hashesIn(store: Store): StoredHashes {
  return async function* (type) {
    for (let after = ''; ; ) {
      const page = await ask(store, nodeHashes, { type, after, limit: pageSize })
      yield page.map(({ id, contentHash }): Hash => [id, contentHash])
      const last = page.at(-1)
      if (!last || page.length < pageSize) return
      after = last.id
    }
  }
}

/** The nodes of a store that is known to have these. */
export function knownHashes(hashes: Hashes): StoredHashes {
  return async function* (type) {
    yield hashes[type]
  }
}

/** How the nodes of the files differ from those of the store; what is neither the same nor changed is to be added. */
export interface Comparison {
  same: Record<NodeType, ReadonlySet<string>>
  changed: Record<NodeType, ReadonlySet<string>>
  removed: Record<NodeType, ReadonlySet<string>>
}

export async function compare(wanted: Hashes, stored: StoredHashes): Promise<Comparison> {
  const same = perNodeType(() => new Set<string>())
  const changed = perNodeType(() => new Set<string>())
  const removed = perNodeType(() => new Set<string>())
  for (const type of nodeTypes) {
    for await (const page of stored(type)) {
      for (const [id, contentHash] of page) {
        const hash = wanted[type].get(id)
        if (hash === undefined) removed[type].add(id)
        else if (hash === contentHash) same[type].add(id)
        else changed[type].add(id)
      }
    }
  }
  return { same, changed, removed }
}
