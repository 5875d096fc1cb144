import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backboneOf } from './backbone.ts'
import { significanceIn } from './disparity-filter.ts'
import type { Links } from './projection.ts'

interface Link {
  source: number
  target: number
  weight: number
}

const nodes = [0, 1, 2, 3, 4, 5, 6]
const pairs = nodes.flatMap((one) =>
  nodes.filter((other) => one < other).map((other) => [one, other] as const),
)
const someLinks = fc
  .array(fc.option(fc.integer({ min: 1, max: 50 }), { nil: 0 }), {
    minLength: pairs.length,
    maxLength: pairs.length,
  })
  .map((weights) =>
    pairs.flatMap(([source, target], index) => {
      const weight = weights[index] ?? 0
      return weight === 0 ? [] : [{ source, target, weight }]
    }),
  )

function inArrays(links: readonly Link[]): Links {
  return {
    count: links.length,
    source: Uint32Array.from(links, ({ source }) => source),
    target: Uint32Array.from(links, ({ target }) => target),
    weight: Float64Array.from(links, ({ weight }) => weight),
  }
}

function significancesOf(links: readonly Link[]): number[] {
  return Array.from(links.keys(), significanceIn(inArrays(links), nodes.length))
}

const steps = 4000

/** The integral of the paper, by the rule of Simpson: 1 - (k - 1) ∫ (1 - x)^(k - 2) dx from 0 to the share. */
function chanceByIntegral(share: number, degree: number): number {
  const height = (x: number) => (degree - 1) * (1 - x) ** (degree - 2)
  const width = share / steps
  let sum = height(0) + height(share)
  for (let step = 1; step < steps; step += 1) sum += height(step * width) * (step % 2 === 1 ? 4 : 2)
  return 1 - (sum * width) / 3
}

describe('the disparity filter', () => {
  it('has the chances of the integral in the paper', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const found = significancesOf(links)
        for (const [index, link] of links.entries()) {
          const chances = [link.source, link.target].map((end) => {
            const own = links.filter(({ source, target }) => source === end || target === end)
            const strength = own.reduce((sum, { weight }) => sum + weight, 0)
            return own.length === 1 ? 1 : chanceByIntegral(link.weight / strength, own.length)
          })
          expect(found[index]).toBeCloseTo(Math.min(...chances), 6)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('keeps the one strong link of a star, whoever is at its other end, and not its weak ones', () => {
    const star = [10, 1, 1, 1, 1].map((weight, index) => ({ source: 0, target: 1 + index, weight }))
    const links = inArrays(star)
    const { shown } = backboneOf(links, nodes.length, { alpha: 0.05, fewest: 0, limit: 10 })
    expect(shown).toEqual([{ ...star[0], significance: significancesOf(star)[0] }])
    expect(backboneOf(links, nodes.length, { alpha: 1, fewest: 0, limit: 10 }).shown).toHaveLength(5)
  })

  it('takes the first looser alpha that keeps the fewest links asked for, and all of them where none does', () => {
    const star = [10, 3, 2, 1, 1].map((weight, index) => ({ source: 0, target: 1 + index, weight }))
    const kept = (fewest: number, alpha = 0.05) => {
      const { alpha: found, total } = backboneOf(inArrays(star), nodes.length, { alpha, fewest, limit: 10 })
      return [found, total.links]
    }
    expect(significancesOf(star).map((chance) => Math.round(chance * 100) / 100)).toEqual([
      0.03, 0.46, 0.61, 0.78, 0.78,
    ])
    expect(kept(0)).toEqual([0.05, 1])
    expect(kept(1)).toEqual([0.05, 1])
    expect(kept(1, 0.01)).toEqual([0.1, 1])
    expect(kept(2)).toEqual([1, 5])
    expect(kept(9)).toEqual([1, 5])
    expect(kept(2, 0.5)).toEqual([0.5, 2])
  })

  it('shows the heaviest of the links it keeps, and tells how many there are', () => {
    const chain = [1, 3, 2, 3].map((weight, source) => ({ source, target: source + 1, weight }))
    const { shown, total } = backboneOf(inArrays(chain), nodes.length, { alpha: 1, fewest: 0, limit: 3 })
    expect(shown.map(({ source, weight }) => [source, weight])).toEqual([
      [1, 3],
      [3, 3],
      [2, 2],
    ])
    expect(total).toEqual({ actors: 5, links: 4 })
  })

  it('does not change when all weights are in another unit', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const larger = significancesOf(links.map((link) => ({ ...link, weight: link.weight * 8 })))
        expect(larger).toEqual(significancesOf(links))
      }),
    )
  })
})
