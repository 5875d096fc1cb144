import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairsIn, project } from './projection.ts'

const actors = ['a', 'b', 'c', 'd', 'e', 'f']
const someEvents = fc.array(fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1 }), { maxLength: 20 })

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((one) =>
    ids.filter((other) => one < other).map((other): [string, string] => [one, other]),
  )
}

describe('a projection', () => {
  it('joins the actors of an event, and gives large events less weight', () => {
    const events = [['a', 'b'], ['b', 'a', 'c'], ['c']]
    const weights = project(events, 'newman').links.map(({ source, target, weight }) => [
      source,
      target,
      weight,
    ])
    expect(weights).toEqual([
      ['a', 'b', 1.5],
      ['a', 'c', 0.5],
      ['b', 'c', 0.5],
    ])
    expect(pairsIn(events)).toBe(4)
  })

  it('has for each pair exactly the events that both took part in', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const { links } = project(events, 'count')
        const found = new Map(links.map(({ source, target, events: shared }) => [source + target, shared]))
        for (const [one, other] of pairsOf(actors)) {
          const together = [...events.keys()].filter(
            (at) => events[at]?.includes(one) && events[at]?.includes(other),
          )
          expect(found.get(one + other) ?? []).toEqual(together)
        }
        for (const { weight, events: shared } of links) expect(weight).toBe(shared.length)
      }),
    )
  })

  it("gives an actor, by Newman's weight, the strength of the events it shared with anyone", () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const { links } = project(events, 'newman')
        for (const actor of actors) {
          const own = links.filter(({ source, target }) => source === actor || target === actor)
          const strength = own.reduce((sum, { weight }) => sum + weight, 0)
          expect(strength).toBeCloseTo(
            events.filter((event) => event.includes(actor) && event.length > 1).length,
          )
        }
      }),
    )
  })

  it('holds for the same number of events a pair of rare actors heavier than one of frequent ones', () => {
    const events = [['a', 'b'], ['c', 'd'], ['c', 'e'], ['d', 'f'], ['a'], ['c']]
    const { links } = project(events, 'rarity')
    const weightOf = (pair: string) => links.find(({ source, target }) => source + target === pair)?.weight
    expect(weightOf('ab')).toBeCloseTo(Math.sqrt(Math.log(1 + 6 / 2) * Math.log(1 + 6 / 1)))
    expect(weightOf('cd')).toBeLessThan(weightOf('ab') ?? 0)
  })
})
