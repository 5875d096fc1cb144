import type { Store } from '#graph/store.ts'
import { sampleOf } from './sample.ts'
import { timeRequests } from './time-requests.ts'

function addressOf(id: string): string {
  return `/api/nodes/${encodeURIComponent(id)}/related`
}

/** How long the suggestions for an event or an actor take. */
export async function tellRelatedLatency(store: Store, folder: string): Promise<void> {
  const sample = await sampleOf(store, ['Event', 'Actor'])
  for (const [what, ids] of Object.entries(sample)) {
    const { p50, p95, most } = await timeRequests(store, ids.map(addressOf))
    const figures = `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, most ${most.toFixed(1)} ms`
    console.log(`related, ${store.kind}, ${folder}, ${ids.length} ${what}: ${figures}`)
  }
}
