import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkWeight } from '#model/api/network.ts'
import { graphOf } from '../../test/support/graph-in-memory.ts'
import { participationIn, project } from './projection.ts'

const actors = [0, 1, 2, 3, 4, 5]
const someEvents = fc.array(fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1 }), { maxLength: 20 })

const anyEvent = () => true

/** Each event is the actors that took part in it. */
function graphOfEvents(events: readonly number[][]) {
  return graphOf(
    events.flatMap((own, event) =>
      own.map((actor) => [`actor:${actor}`, 'PARTICIPATED_IN', `event:${event}`] as const),
    ),
  )
}

function weightsOf(events: readonly number[][], weigh: LinkWeight): Map<string, number> {
  const graph = graphOfEvents(events)
  const { count, source, target, weight } = project(graph, participationIn(graph, anyEvent), weigh)
  const nameOf = (actor = -1) => graph.nodes[actor]?.id.replace('actor:', '')
  return new Map(
    Array.from({ length: count }, (_, link) => [
      `${nameOf(source[link])} ${nameOf(target[link])}`,
      weight[link] ?? 0,
    ]),
  )
}

describe('a projection', () => {
  it('joins the actors of an event, and gives large events less weight', () => {
    const events = [[0, 1], [1, 0, 2], [2]]
    expect(weightsOf(events, 'newman')).toEqual(
      new Map([
        ['0 1', 1.5],
        ['0 2', 0.5],
        ['1 2', 0.5],
      ]),
    )
    expect(participationIn(graphOfEvents(events), anyEvent)).toMatchObject({ pairs: 4, events: 3, actors: 3 })
  })

  it('knows of no event but those that are meant', () => {
    const graph = graphOfEvents([[0, 1], [1, 0, 2], [2]])
    const isMeant = (event: number) => graph.nodes[event]?.id !== 'event:1'
    const participation = participationIn(graph, isMeant)
    expect(participation).toMatchObject({ pairs: 1, events: 2, actors: 3 })
    expect(project(graph, participation, 'count').count).toBe(1)
  })

  it('counts for each pair the events that both took part in', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const weights = weightsOf(events, 'count')
        for (const one of actors) {
          for (const other of actors.filter((actor) => actor > one)) {
            const together = events.filter((event) => event.includes(one) && event.includes(other))
            expect(weights.get(`${one} ${other}`) ?? 0).toBe(together.length)
          }
        }
      }),
    )
  })

  it("gives an actor, by Newman's weight, the strength of the events it shared with anyone", () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const weights = [...weightsOf(events, 'newman')]
        for (const actor of actors) {
          const own = weights.filter(([pair]) => pair.split(' ').includes(String(actor)))
          const strength = own.reduce((sum, [, weight]) => sum + weight, 0)
          expect(strength).toBeCloseTo(
            events.filter((event) => event.includes(actor) && event.length > 1).length,
          )
        }
      }),
    )
  })

  it('holds for the same number of events a pair of rare actors heavier than one of frequent ones', () => {
    const weights = weightsOf([[0, 1], [2, 3], [2, 4], [3, 5], [0], [2]], 'rarity')
    expect(weights.get('0 1')).toBeCloseTo(Math.sqrt(Math.log(1 + 6 / 2) * Math.log(1 + 6 / 1)))
    expect(weights.get('2 3')).toBeLessThan(weights.get('0 1') ?? 0)
  })
})
