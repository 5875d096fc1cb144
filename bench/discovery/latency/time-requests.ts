import type { Store } from '#graph/store.ts'
import { listen } from '../../../server/listen.ts'

export interface Times {
  p50: number
  p95: number
  most: number
}

function timesOf(milliseconds: readonly number[]): Times {
  const ordered = milliseconds.toSorted((a, b) => a - b)
  const at = (share: number) => ordered[Math.ceil(share * ordered.length) - 1] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), most: at(1) }
}

/** A database that has just started is slow at first. */
const warmUps = 200

/** How long the real server takes for each of these addresses, one after the other, in milliseconds. */
export async function timeRequests(store: Store, addresses: readonly string[]): Promise<Times> {
  const server = await listen(store, { host: '127.0.0.1', port: 0 })
  try {
    const warming = Array.from({ length: warmUps }, (_, place) => addresses[place % addresses.length] ?? '')
    const taken: number[] = []
    for (const [place, address] of [...warming, ...addresses].entries()) {
      const started = performance.now()
      const response = await fetch(new URL(address, server.url))
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${address} answered ${response.status}`)
      if (place >= warmUps) taken.push(performance.now() - started)
    }
    return timesOf(taken)
  } finally {
    await server.close()
  }
}
