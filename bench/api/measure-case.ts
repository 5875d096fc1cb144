import type { Watched } from './floors.ts'
import { latencyOf } from './latency.ts'
import { callAll, type RawStore } from './raw-store.ts'
import type { CaseFigure, Latency } from './record.ts'
import { rotated } from './rotated.ts'
import { type ApiRequest, sendWell } from './send.ts'

/** Who is asked: the server, and its two floors. */
export interface Sides {
  url: string
  bareUrl: string
  raw: RawStore
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Each request beside its floors, which of the three goes first in turn: those after it find the store's memory warm. */
async function runOnce({ url, bareUrl, raw }: Sides, requests: readonly Watched[]) {
  const taken: Record<'server' | 'bare' | 'floor', number[]> = { server: [], bare: [], floor: [] }
  const turns = [
    async (request: Watched) => taken.server.push(await timed(() => sendWell(url, request))),
    async (request: Watched) => taken.bare.push(await timed(() => sendWell(bareUrl, request))),
    async ({ calls }: Watched) => taken.floor.push(await timed(() => callAll(raw, calls))),
  ]
  for (const [place, request] of requests.entries())
    for (const take of rotated(turns, place)) await take(request)
  return { server: latencyOf(taken.server), bare: latencyOf(taken.bare), floor: latencyOf(taken.floor) }
}

export async function measureCase(
  { what, requests }: { what: string; requests: readonly Watched[] },
  sides: Sides,
  runs: number,
): Promise<CaseFigure> {
  for (const request of requests) {
    await sendWell(sides.url, request)
    await sendWell(sides.bareUrl, request)
    await callAll(sides.raw, request.calls)
  }
  const all: CaseFigure['runs'] = []
  for (let run = 1; run <= runs; run++) all.push(await runOnce(sides, requests))
  const sum = (of: (request: Watched) => number) =>
    requests.reduce((total, request) => total + of(request), 0)
  return {
    what,
    requests: requests.length,
    questions: sum(({ calls }) => calls.length) / requests.length,
    bytes: sum(({ answer }) => answer.body.length) / requests.length,
    runs: all,
  }
}

/** How long each request takes, one after the other. */
export async function latencyAlone(url: string, requests: readonly ApiRequest[]): Promise<Latency> {
  const taken: number[] = []
  for (const request of requests) taken.push(await timed(() => sendWell(url, request)))
  return latencyOf(taken)
}
