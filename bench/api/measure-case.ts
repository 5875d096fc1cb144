import type { Watched } from './floors.ts'
import { latencyOf } from './latency.ts'
import type { RawStore } from './raw-store.ts'
import type { CaseFigure, Latency } from './record.ts'
import { type ApiRequest, sendWell } from './send.ts'

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** One after the other, as the server asks them. */
async function callAll(raw: RawStore, { calls }: Watched): Promise<void> {
  for (const call of calls) await raw.run(call)
}

/** Each request beside its floor, which of the two goes first in turn: the second finds the store's memory warm. */
async function runOnce(url: string, raw: RawStore, requests: readonly Watched[]) {
  const server: number[] = []
  const floor: number[] = []
  const takeServer = async (request: Watched) => server.push(await timed(() => sendWell(url, request)))
  const takeFloor = async (request: Watched) => floor.push(await timed(() => callAll(raw, request)))
  for (const [place, request] of requests.entries()) {
    const turns = place % 2 === 0 ? [takeServer, takeFloor] : [takeFloor, takeServer]
    for (const take of turns) await take(request)
  }
  return { server: latencyOf(server), floor: latencyOf(floor) }
}

export async function measureCase(
  { what, requests }: { what: string; requests: readonly Watched[] },
  { url, raw, runs }: { url: string; raw: RawStore; runs: number },
): Promise<CaseFigure> {
  let bytes = 0
  for (const request of requests) {
    bytes += (await sendWell(url, request)).bytes
    await callAll(raw, request)
  }
  const all: CaseFigure['runs'] = []
  for (let run = 1; run <= runs; run++) all.push(await runOnce(url, raw, requests))
  const questions = requests.reduce((sum, { calls }) => sum + calls.length, 0)
  return {
    what,
    requests: requests.length,
    questions: questions / requests.length,
    bytes: bytes / requests.length,
    runs: all,
  }
}

/** How long each request takes, one after the other. */
export async function latencyAlone(url: string, requests: readonly ApiRequest[]): Promise<Latency> {
  const taken: number[] = []
  for (const request of requests) taken.push(await timed(() => sendWell(url, request)))
  return latencyOf(taken)
}
