import { fetchOverviewLayout, fetchWholeGraph } from '../api/endpoints.ts'
import type { LaidOutGraph } from './view-of-everything.ts'

const shortest = 100
const longest = 1000

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', giveUp)
  })
}

async function fetchLayout(report: (progress: number) => void, signal: AbortSignal) {
  for (let wait = shortest; ; wait = Math.min(2 * wait, longest)) {
    const state = await fetchOverviewLayout(signal)
    if ('positions' in state) return state
    report(state.progress)
    await pause(wait, signal)
  }
}

/** The whole graph and its layout, both of one revision, once the layout is computed. */
export async function fetchEverything(
  report: (progress: number) => void,
  signal: AbortSignal,
): Promise<LaidOutGraph> {
  for (;;) {
    const layout = await fetchLayout(report, signal)
    const graph = await fetchWholeGraph({}, signal)
    if (graph.revision === layout.revision) return { graph, layout }
  }
}
