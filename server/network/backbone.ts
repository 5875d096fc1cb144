import { FixedReverseHeap } from 'mnemonist'
import { significanceIn } from './disparity-filter.ts'
import type { Links } from './projection.ts'

interface Backbone {
  total: { actors: number; links: number }
  /** The heaviest of them. */
  shown: { source: number; target: number; weight: number; significance: number }[]
}

/** The links that stand out at this level; all of them at 1. Every end is below `end`. */
export function backboneOf(links: Links, end: number, alpha: number, limit: number): Backbone {
  const { source, target, weight } = links
  const significanceOf = significanceIn(links, end)
  const heaviest = new FixedReverseHeap<number>(
    Array,
    (a, b) =>
      (weight[b] ?? 0) - (weight[a] ?? 0) ||
      (source[a] ?? 0) - (source[b] ?? 0) ||
      (target[a] ?? 0) - (target[b] ?? 0),
    limit,
  )
  const joined = new Set<number>()
  let count = 0
  for (let link = 0; link < links.count; link++) {
    if (alpha < 1 && significanceOf(link) >= alpha) continue
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
  return { total: { actors: joined.size, links: count }, shown }
}
