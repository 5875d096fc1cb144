import type { Store } from '#graph/store.ts'
import type { GraphInMemory } from '../../../server/graph-in-memory/graph-in-memory.ts'
import { listen } from '../../../server/listen.ts'
import { latencyOf } from '../../api/latency.ts'
import { number, storeNames } from '../../report-words.ts'
import { spreadOf } from '../../spread.ts'
import type { CaseFigure, Latency } from '../record.ts'
import { type Asked, type Case, discoveryCases } from './cases.ts'
import type { HowMany } from './sample.ts'

/** Of a kind of question before it is timed: a database that has just started is slow at first. */
const warmUps = 20

export function timesOf(milliseconds: readonly number[]): Latency {
  const { p50, p95 } = latencyOf(milliseconds)
  return { p50, p95, most: Math.max(...milliseconds) }
}

async function timed(url: string, { path, body, afterwards }: Asked): Promise<number> {
  const headers = { 'content-type': 'application/json' }
  const begun = performance.now()
  const response = await fetch(
    new URL(path, url),
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : {},
  )
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
  afterwards?.(JSON.parse(text))
  return performance.now() - begun
}

async function timeAll(url: string, asked: readonly Asked[]): Promise<number[]> {
  const taken: number[] = []
  for (const one of asked) taken.push(await timed(url, one))
  return taken
}

/** How long the real server takes for each kind of question, one after the other, once the graph is in its memory. */
export async function measureLatency(
  store: Store,
  graph: GraphInMemory,
  howMany: HowMany,
): Promise<CaseFigure[]> {
  const cases = discoveryCases(graph, howMany)
  const server = await listen(store, { host: '127.0.0.1', port: 0 })
  const measure = async ({ kind, of, runs }: Case): Promise<CaseFigure> => {
    await timeAll(server.url, runs[0]?.slice(0, warmUps) ?? [])
    const latencies: Latency[] = []
    for (const asked of runs) latencies.push(timesOf(await timeAll(server.url, asked)))
    const { median } = spreadOf(latencies.map(({ p50 }) => p50))
    console.error(`${storeNames[store.kind]}, ${kind} about ${of}: ${number(median)} ms`)
    return { kind, of, requests: runs[0]?.length ?? 0, runs: latencies }
  }
  try {
    await server.prepare()
    const figures: CaseFigure[] = []
    for (const one of cases) figures.push(await measure(one))
    return figures
  } finally {
    await server.close()
  }
}
