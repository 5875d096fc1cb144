import autocannon from 'autocannon'
import type { Watched } from './floors.ts'
import type { RawStore } from './raw-store.ts'
import type { Load, LoadRun } from './record.ts'
import { rotated } from './rotated.ts'
import { headers } from './send.ts'
import type { ServerProcess } from './server-process.ts'

export interface LoadOptions {
  explorers: number
  seconds: number
  runs: number
}

/** Every explorer asks again as soon as the answer is there: more than so many people would. */
async function explore(url: string, mix: readonly Watched[], { explorers, seconds }: LoadOptions) {
  const requests = mix.map(({ path, body }) => ({
    path,
    headers,
    method: body ? ('POST' as const) : ('GET' as const),
    ...(body && { body: JSON.stringify(body) }),
  }))
  let begun = 0
  return autocannon({
    url,
    connections: explorers,
    duration: seconds,
    timeout: 30,
    setupClient: (client) => client.setRequests(rotated(requests, begun++)),
  })
}

/** What is not the load itself, as to get warm, takes a part of its time. */
const briefly = (options: LoadOptions) => ({ ...options, seconds: options.seconds / 4 })

/** How often in a second the store alone is asked all that stands behind a request, by as many at once. */
async function floorPerSecond(raw: RawStore, mix: readonly Watched[], { explorers, seconds }: LoadOptions) {
  const end = performance.now() + seconds * 1_000
  let done = 0
  const work = async (place: number) => {
    for (const request of rotated(mix, place))
      for (const call of request.calls) {
        if (performance.now() > end) return
        await raw.run(call)
        if (call === request.calls.at(-1)) done++
      }
    if (performance.now() < end) await work(place)
  }
  await Promise.all(Array.from({ length: explorers }, (_, place) => work(place)))
  return done / seconds
}

async function runOnce(
  url: string,
  raw: RawStore,
  mix: readonly Watched[],
  options: LoadOptions,
): Promise<LoadRun> {
  const { latency, requests, non2xx, errors, duration } = await explore(url, mix, options)
  return {
    seconds: duration,
    answers: requests.total,
    failures: non2xx + errors,
    latency: { p50: latency.p50, p90: latency.p90, p99: latency.p99 },
    floorPerSecond: await floorPerSecond(raw, mix, briefly(options)),
  }
}

/** The first load is not counted: a server grows to what it needs once. */
export async function measureLoad(
  server: ServerProcess,
  raw: RawStore,
  mix: readonly Watched[],
  options: LoadOptions,
): Promise<Load> {
  await explore(server.url, mix, briefly(options))
  const before = await server.memory()
  const runs: LoadRun[] = []
  for (let run = 1; run <= options.runs; run++) runs.push(await runOnce(server.url, raw, mix, options))
  return { explorers: options.explorers, runs, memory: { before, after: await server.memory() } }
}
