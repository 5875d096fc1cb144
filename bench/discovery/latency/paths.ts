import type { Store } from '#graph/store.ts'
import { nodeTypes } from '#model/node-types.ts'
import { sampleOf } from './sample.ts'
import { timeRequests } from './time-requests.ts'

/** Each of them with one that stands elsewhere in the list. */
function pairsOf(ids: readonly string[]): [from: string, to: string][] {
  return ids.flatMap((from, place) => {
    const to = ids[(place * 7 + 3) % ids.length]
    return to === undefined || to === from ? [] : [[from, to]]
  })
}

/** How long paths take between pairs drawn by chance, and between hubs. */
export async function tellPathsLatency(store: Store, folder: string): Promise<void> {
  const sample = await sampleOf(store, nodeTypes)
  for (const [what, ids] of Object.entries(sample)) {
    const addresses = pairsOf(ids).map(([from, to]) => `/api/paths?${new URLSearchParams({ from, to })}`)
    const { p50, p95, most } = await timeRequests(store, addresses)
    const figures = `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, most ${most.toFixed(1)} ms`
    console.log(`paths, ${store.kind}, ${folder}, ${addresses.length} ${what}: ${figures}`)
  }
}
