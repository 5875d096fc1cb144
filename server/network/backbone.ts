import { FixedReverseHeap } from 'mnemonist'
import { significanceIn } from './disparity-filter.ts'
import type { Links } from './projection.ts'

const looserAlphas = [0.1, 0.2, 0.3, 1]

export interface BackboneLevel {
  alpha: number
  /** Where alpha keeps fewer links than this, a looser one is taken. */
  fewest: number
  limit: number
}

interface Backbone {
  alpha: number
  total: { actors: number; links: number }
  /** The heaviest of them. */
  shown: { source: number; target: number; weight: number; significance: number }[]
}

type IsKept = (link: number, alpha: number) => boolean

function keepsAsMany(count: number, isKept: IsKept, alpha: number, fewest: number): boolean {
  let kept = 0
  for (let link = 0; link < count && kept < fewest; link++) if (isKept(link, alpha)) kept++
  return kept >= fewest
}

function firstAlpha(count: number, isKept: IsKept, { alpha, fewest }: BackboneLevel): number {
  const alphas = [alpha, ...looserAlphas.filter((looser) => looser > alpha)]
  return alphas.find((each) => keepsAsMany(count, isKept, each, fewest)) ?? 1
}

/** The links that stand out at a level; all of them at 1. Every end is below `end`. */
export function backboneOf(links: Links, end: number, level: BackboneLevel): Backbone {
  const { source, target, weight } = links
  const significanceOf = significanceIn(links, end)
  const isKept: IsKept = (link, alpha) => alpha === 1 || significanceOf(link) < alpha
  const alpha = firstAlpha(links.count, isKept, level)
  const heaviest = new FixedReverseHeap<number>(
    Array,
    (a, b) =>
      (weight[b] ?? 0) - (weight[a] ?? 0) ||
      (source[a] ?? 0) - (source[b] ?? 0) ||
      (target[a] ?? 0) - (target[b] ?? 0),
    level.limit,
  )
  const joined = new Set<number>()
  let count = 0
  for (let link = 0; link < links.count; link++) {
    if (!isKept(link, alpha)) continue
    count++
    joined.add(source[link] ?? 0).add(target[link] ?? 0)
    heaviest.push(link)
  }
  const shown = Array.from(heaviest.consume(), (link) => ({
    source: source[link] ?? 0,
    target: target[link] ?? 0,
    weight: weight[link] ?? 0,
    significance: significanceOf(link),
  }))
  return { alpha, total: { actors: joined.size, links: count }, shown }
}
