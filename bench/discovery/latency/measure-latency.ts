import { latencyOf } from '../../api/latency.ts'
import { headers } from '../../api/send.ts'
import type { StoreName } from '../../import/record.ts'
import { number, storeNames } from '../../report-words.ts'
import { spreadOf } from '../../spread.ts'
import type { CaseFigure, Latency } from '../record.ts'
import type { Asked, Case } from './cases.ts'

/** Of a kind of question before it is timed: a database that has just started is slow at first. */
const warmUps = 20

export function timesOf(milliseconds: readonly number[]): Latency {
  const { p50, p95 } = latencyOf(milliseconds)
  return { p50, p95, most: Math.max(...milliseconds) }
}

async function timed(url: string, { path, body, afterwards }: Asked): Promise<number> {
  const begun = performance.now()
  const response = await fetch(
    new URL(path, url),
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
  )
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text}`)
  afterwards?.(JSON.parse(text))
  return performance.now() - begun
}

async function timeAll(url: string, asked: readonly Asked[]): Promise<number[]> {
  const taken: number[] = []
  for (const one of asked) taken.push(await timed(url, one))
  return taken
}

/** How long the server there takes for each kind of question, one after the other. */
export async function measureLatency(
  url: string,
  store: StoreName,
  cases: readonly Case[],
): Promise<CaseFigure[]> {
  const figures: CaseFigure[] = []
  for (const { kind, of, runs } of cases) {
    await timeAll(url, runs[0]?.slice(0, warmUps) ?? [])
    const latencies: Latency[] = []
    for (const asked of runs) latencies.push(timesOf(await timeAll(url, asked)))
    const { median } = spreadOf(latencies.map(({ p50 }) => p50))
    const most = Math.max(...latencies.map((run) => run.most))
    console.error(
      `${storeNames[store]}, ${kind} about ${of}: ${number(median)} ms, the longest ${number(most)} ms`,
    )
    figures.push({ kind, of, requests: runs[0]?.length ?? 0, runs: latencies })
  }
  return figures
}
