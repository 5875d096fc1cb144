import { beforeAll, describe, expect, it } from 'vitest'
import { searchNodes } from '../../graph/search/search-nodes.ts'
import { type NodeType, nodeTypes } from '../../model/node-types.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { events, importEvents } from './fixture.ts'

const fox = anEvent({
  id: 'fox',
  title: '🦊',
  actors: ['Operation 🦊', '🇮🇷 delegation'],
  tags: ['fox🦊den', '👍🏽 vote'],
})

onBothStores('search', (store) => {
  beforeAll(async () => {
    await importEvents(store(), [...events, fox])
    await store().refreshSearch()
  })

  const find = (text: string, types: readonly NodeType[] = nodeTypes, limit = 10) =>
    searchNodes(store(), { text, types, limit })

  async function labels(text: string, types?: readonly NodeType[]) {
    return (await find(text, types)).hits.map(({ label }) => label)
  }

  it.each([
    ['a whole name', 'ann', ['Ann']],
    ['the beginning of a name', 'inqu', ['The inquiry', 'inquiry']],
    ['words in any order', 'shipment first', ['The first shipment']],
    ['letters with accents or without', 'jose', ['Cyrus José']],
    ['accents where the name has them', 'JOSÉ', ['Cyrus José']],
    ['a word of the body', 'airstrip', ['The inquiry']],
    ['a word of the summary', 'commission reports', ['The inquiry']],
    ['a little word', 'year of', ['A year of silence']],
    ['a part of an address', 'archive', ['Tower report']],
    ['a hyphenated word as its parts', 'arms-sales', ['arms sales']],
    ['an emoji alone', '🦊', ['🦊', 'Operation 🦊', 'fox🦊den']],
    ['a flag', '🇮🇷', ['🇮🇷 delegation']],
    ['an emoji without the colour of its skin', '👍', ['👍🏽 vote']],
  ])('finds by %s', async (_, text, expected) => {
    const { hits, spelling } = await find(text)
    expect(hits.map(({ label }) => label)).toEqual(expected)
    expect(spelling).toBe('exact')
  })

  it.each([
    ['a letter too few', 'comission', 'Tower Commission'],
    ['a letter too many', 'shippment', 'The first shipment'],
    ['a wrong letter', 'washinkton', 'The Washington Post'],
    ['two letters swapped', 'inqiury', 'inquiry'],
    ['two letters swapped in a short word', 'amrs', 'arms sales'],
    ['two letters swapped and one too few', 'wahsingtn', 'The Washington Post'],
  ])('forgives %s, and says so', async (_, text, expected) => {
    const { hits, spelling } = await find(text)
    expect(hits.map(({ label }) => label)).toContain(expected)
    expect(spelling).toBe('close')
  })

  it('keeps to the types asked for', async () => {
    expect(await labels('arms', ['Tag'])).toEqual(['arms sales'])
    expect(await labels('arms', ['Source'])).toEqual(['Arms for hostages'])
  })

  it('needs every word', async () => {
    expect(await labels('ann inquiry')).toEqual([])
  })

  it('says how many there are when it shows fewer', async () => {
    const result = await find('shipment', nodeTypes, 1)
    expect(result).toMatchObject({ total: 2, truncated: true })
    expect(result.hits).toHaveLength(1)
  })

  it.each(['zzzzzz', '!!!', '" OR 1=1', '*:*', '~'])(
    'finds nothing for %s and does not fail',
    async (text) => {
      expect(await find(text)).toMatchObject({ hits: [], total: 0, truncated: false })
    },
  )

  describe('after another import', () => {
    it('finds what there is now', async () => {
      await importEvents(store(), [])
      await store().refreshSearch()
      expect(await labels('ann')).toEqual([])
    })
  })
})
