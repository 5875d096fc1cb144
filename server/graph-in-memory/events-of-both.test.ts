import fc from 'fast-check'
import { expect, it } from 'vitest'
import { graphOf } from '../../test/support/graph-in-memory.ts'
import { eventsOfBoth } from './events-of-both.ts'
import { idsOf } from './ids-of.ts'

const someEvents = fc.uniqueArray(fc.integer({ min: 100, max: 160 }), { minLength: 1 })

it('are those that either took part in, in the order of their ids', () => {
  fc.assert(
    fc.property(someEvents, someEvents, (anns, bobs) => {
      const edgesOf = (actor: string, events: readonly number[]) =>
        events.map((event) => [actor, 'PARTICIPATED_IN', `event:${event}`] as const)
      const graph = graphOf([...edgesOf('actor:ann', anns), ...edgesOf('actor:bob', bobs)])
      const [ann = -1, bob = -1] = ['actor:ann', 'actor:bob'].map((id) => graph.numberOf.get(id))
      const both = anns.filter((event) => bobs.includes(event)).sort((a, b) => a - b)
      expect(idsOf(graph, eventsOfBoth(graph, ann, bob))).toEqual(both.map((event) => `event:${event}`))
    }),
  )
})
