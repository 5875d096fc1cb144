import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairsIn, project, sharedEvents } from './projection.ts'

const actors = [0, 1, 2, 3, 4, 5]
const someEvents = fc.array(fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1 }), { maxLength: 20 })

function pairsOf(numbers: readonly number[]): [number, number][] {
  return numbers.flatMap((one) =>
    numbers.filter((other) => one < other).map((other): [number, number] => [one, other]),
  )
}

describe('a projection', () => {
  it('joins the actors of an event, and gives large events less weight', () => {
    const events = [[0, 1], [1, 0, 2], [2]]
    const weights = project(events, 'newman').links.map(({ source, target, weight }) => [
      source,
      target,
      weight,
    ])
    expect(weights).toEqual([
      [0, 1, 1.5],
      [0, 2, 0.5],
      [1, 2, 0.5],
    ])
    expect(pairsIn(events)).toBe(4)
  })

  it('has for each pair exactly the events that both took part in', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const projection = project(events, 'count')
        const weights = new Map(
          projection.links.map(({ source, target, weight }) => [`${source} ${target}`, weight]),
        )
        for (const [one, other] of pairsOf(actors)) {
          const together = [...events.keys()].filter(
            (at) => events[at]?.includes(one) && events[at]?.includes(other),
          )
          expect(sharedEvents(projection, one, other)).toEqual(together)
          expect(weights.get(`${one} ${other}`) ?? 0).toBe(together.length)
        }
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
    const events = [[0, 1], [2, 3], [2, 4], [3, 5], [0], [2]]
    const { links } = project(events, 'rarity')
    const weightOf = (one: number, other: number) =>
      links.find(({ source, target }) => source === one && target === other)?.weight
    expect(weightOf(0, 1)).toBeCloseTo(Math.sqrt(Math.log(1 + 6 / 2) * Math.log(1 + 6 / 1)))
    expect(weightOf(2, 3)).toBeLessThan(weightOf(0, 1) ?? 0)
  })
})
