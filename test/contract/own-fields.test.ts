import { beforeAll, expect, it } from 'vitest'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

/** Fields of files that have names which other types of node have in the model, and hold something else. */
const events = [
  anEvent({
    id: 'a',
    date: '1985-08-20',
    actors: ['Ann', 'Bob'],
    related_events: ['b'],
    url: ['https://a.org', 'https://b.org'],
    name: 7,
    aliases: true,
    location: ['Tabriz', 'Eastern Azerbaijan'],
  }),
  anEvent({ id: 'b', date: '1985-08-24', actors: ['Ann', 'Bob'], url: 42 }),
]

onBothStores('fields of files under names of the model', (store) => {
  beforeAll(async () => {
    await importEvents(store(), events)
  })

  it('are kept as they are', async () => {
    const answer = await answerOf(store(), '/api/nodes/event:a')
    expect(answer).toHaveProperty('node.properties.url', ['https://a.org', 'https://b.org'])
    expect(answer).toHaveProperty('node.properties.name', 7)
  })

  it.each([
    '/api/nodes/event:a/related',
    '/api/network',
    '/api/meanwhile?event=event:a&days=5',
    '/api/paths?from=actor:ann&to=actor:bob',
    '/api/cypher/questions',
    '/api/whole-graph',
  ])('do not stand in the way of %s', async (address) => {
    expect(await answerOf(store(), address)).not.toHaveProperty('status')
  })

  it('are found by words in each of several locations', async () => {
    const network = await answerOf(store(), '/api/network?words=eastern%20azerbaijan')
    expect(network).toMatchObject({ eventTotal: 1 })
  })
})
