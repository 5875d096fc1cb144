import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { Store } from '../../graph/store.ts'
import { openEmbedded } from '../../graph/stores/embedded.ts'
import { openNeo4j } from '../../graph/stores/neo4j.ts'

const neo4j = inject('neo4j')

const stores: Record<string, ((queryPatience: number) => Store) | undefined> = {
  embedded: (queryPatience) => openEmbedded({ shuffleUnordered: true, queryPatience }),
  Neo4j: neo4j ? (queryPatience) => openNeo4j({ ...neo4j, queryPatience }) : undefined,
}

export async function emptyStore(store: Store): Promise<void> {
  await store.write([{ cypher: 'MATCH (n) DETACH DELETE n', parameters: {} }])
}

/** Runs the same cases on both stores, each with its schema made and nothing else in it. */
export function onBothStores(
  what: string,
  cases: (store: () => Store) => void,
  { queryPatience = 60_000 } = {},
): void {
  for (const [name, open] of Object.entries(stores)) {
    describe.skipIf(!open)(`${what}, on ${name}`, () => {
      let store: Store | undefined
      beforeAll(async () => {
        store = open?.(queryPatience)
        await store?.applySchema()
        if (store) await emptyStore(store)
      })
      afterAll(() => store?.close())
      cases(() => {
        if (!store) throw new Error('the store is open while its cases run')
        return store
      })
    })
  }
}
