import { expect, it } from 'vitest'
import type { SearchTerms } from '../search/terms.ts'
import type { Store } from '../store.ts'
import { StoreUnavailable } from '../store-errors.ts'
import { openEmbedded } from './embedded.ts'
import { keptSearch } from './kept-search.ts'

const terms: SearchTerms = { words: ['web'], spelling: 'exact' }

function anActor(id: unknown) {
  return { id, label: 'Web', aliases: [], degree: 0, searchNames: 'web', searchTexts: '' }
}

/** A graph of very many actors; calls back for each page of them that is read, with its number and all of them. */
function manyActors(onPage: (page: number, ids: string[]) => void): Store['read'] {
  const ids = Array.from({ length: 100_000 }, (_, number) => `actor:${number}`)
  let page = 0
  return async ({ parameters }) => {
    if (!Array.isArray(parameters.ids)) return [{ ids: parameters.type === 'Actor' ? [...ids] : [] }]
    onPage(++page, ids)
    return parameters.ids.map(anActor)
  }
}

it('reads no further, and tells whoever waits, when it is ended while it makes its index', async () => {
  let pages = 0
  const read = manyActors((page) => {
    pages = page
    if (page === 3) void search.endSearch()
  })
  const search = keptSearch(read)
  const asked = [search.refreshSearch(), search.search(terms, ['Actor'], 1), search.titleWords(['web'], 1)]
  for (const outcome of await Promise.allSettled(asked))
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) })
  expect(pages).toBeLessThan(10)
  await expect(search.search(terms, ['Actor'], 1)).rejects.toThrow(StoreUnavailable)
})

it('waits for the next index when it is told to forget while it makes one', async () => {
  const search = keptSearch(
    manyActors((page, ids) => {
      if (page !== 3) return
      ids.push('actor:late')
      search.forgetSearch()
    }),
  )
  expect(await search.search(terms, ['Actor'], 1)).toMatchObject({ total: 100_001 })
  await search.endSearch()
})

it('fails all who wait when the graph cannot be read, and begins anew with the next', async () => {
  let tries = 0
  const search = keptSearch(async () => {
    tries++
    throw new Error('unreadable')
  })
  const ask = () => search.search(terms, ['Actor'], 1)
  const outcomes = await Promise.allSettled([ask(), ask(), ask()])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(tries).toBe(1)
  await expect(ask()).rejects.toThrow('unreadable')
  expect(tries).toBe(2)
})

it('says so when its thread breaks down, and makes another for the next', async () => {
  let isTwice = true
  const search = keptSearch(async ({ parameters }) => {
    if (!Array.isArray(parameters.ids)) return [{ ids: parameters.type === 'Actor' ? ['actor:a'] : [] }]
    return isTwice ? [anActor('actor:a'), anActor('actor:a')] : [anActor('actor:a')]
  })
  const ask = () => search.search(terms, ['Actor'], 1)
  await expect(ask()).rejects.toThrow(StoreUnavailable)
  isTwice = false
  expect(await ask()).toMatchObject({ total: 1 })
  await search.endSearch()
})

it('answers nobody when the store is closed, which may be done twice', async () => {
  const store = openEmbedded()
  await store.applySchema()
  const searching = store.refreshSearch()
  await Promise.all([expect(searching).rejects.toThrow(StoreUnavailable), store.close()])
  await store.close()
  await expect(store.read({ cypher: 'RETURN 1 AS one', parameters: {} })).rejects.toThrow(StoreUnavailable)
})
