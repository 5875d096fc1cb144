import type { Store } from '#graph/store.ts'
import { listen } from '../../server/listen.ts'
import type { Case } from './cases.ts'
import { type Call, recording } from './recording.ts'
import { type ApiRequest, type Sent, sendWell } from './send.ts'

/** A request with what the server asks of its store to answer it, and the answer. */
export interface Watched extends ApiRequest {
  calls: Call[]
  answer: Sent
}

export type WatchedCase = Omit<Case, 'requests'> & { requests: Watched[] }

/** Watches each request the second time: the first finds nothing of what a server keeps between requests. */
export async function watchAll(store: Store, cases: readonly Case[]): Promise<WatchedCase[]> {
  const watched = recording(store)
  const server = await listen(watched.store, { host: '127.0.0.1', port: 0 })
  await server.prepare()
  const known = new Map<string, Watched>()

  async function watch(request: ApiRequest): Promise<Watched> {
    const key = JSON.stringify(request)
    const before = known.get(key)
    if (before) return before
    await sendWell(server.url, request)
    watched.taken()
    const answer = await sendWell(server.url, request)
    const seen = { ...request, calls: watched.taken(), answer }
    known.set(key, seen)
    return seen
  }

  try {
    const all: WatchedCase[] = []
    for (const { requests, ...rest } of cases) {
      const seen: Watched[] = []
      for (const request of requests) seen.push(await watch(request))
      all.push({ ...rest, requests: seen })
    }
    return all
  } finally {
    await server.close()
  }
}
