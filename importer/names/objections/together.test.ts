import { expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { together } from './together.ts'

it('objects when an event lists both, the more the more events do', () => {
  const both = { actors: ['Ann Lee', 'Anne Lee'] }
  const once = together.weigh(...aPair(['Ann Lee', 'Anne Lee'], { others: [both] }))
  const twice = together.weigh(...aPair(['Ann Lee', 'Anne Lee'], { others: [both, both] }))
  expect(once).toEqual({ remains: expect.closeTo(0.6), text: 'one event names both' })
  expect(twice).toEqual({ remains: expect.closeTo(0.4), text: '2 events name both' })
})

it('does not object to two tags of one event, nor to two actors that never meet', () => {
  const others = [{ tags: ['coin', 'coins'] }]
  expect(together.weigh(...aPair(['coin', 'coins'], { type: 'Tag', others }))).toBeUndefined()
  expect(together.weigh(...aPair(['Ann Lee', 'Anne Lee']))).toBeUndefined()
})
