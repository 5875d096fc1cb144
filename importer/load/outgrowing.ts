import { totalmem } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import type { Store } from '#graph/store.ts'

const comfortable = 20_000
const gigabyte = 1024 ** 3

/** As measured from 2,784 events to 100,000 (docs/deploying.md), the importer's own memory with it. */
const bytesAtFirst = 0.35 * gigabyte
const bytesPerEvent = 28 * 1024
/** The server's, when everything has been asked of it once, as measured at 20,000 and 100,000: always more. */
const shownAtFirst = 0.6 * gigabyte
const shownPerEvent = 60 * 1024

/** What the importer keeps as objects, as measured at 10,000 events. Of these Node holds only so many, whatever the machine has. */
const heapPerEvent = 5 * 1024

function inGigabytes(bytes: number): string {
  return `${(bytes / gigabyte).toFixed(1)} GB`
}

/** What is said before so many events are imported into the embedded store, when they are more than it is made for. */
export function outgrowing(events: number, machineBytes: number): string | undefined {
  if (events <= comfortable) return undefined
  const imported = bytesAtFirst + events * bytesPerEvent
  const shown = shownAtFirst + events * shownPerEvent
  const room = shown > machineBytes * 0.75 ? ': too little' : ''
  return (
    `${events.toLocaleString('en')} files are many for the embedded store, which holds the graph in memory: some ` +
    `${inGigabytes(imported)} of it to import them, ${inGigabytes(shown)} to show them. This machine has ${inGigabytes(machineBytes)}${room}. ` +
    'A Neo4j holds more with less; docs/deploying.md says how to use one.'
  )
}

/** What is said before so many events are imported into any store, when Node may end for want of memory. */
export function outgrowingNode(events: number, heapBytes: number): string | undefined {
  const needed = events * heapPerEvent
  if (needed < heapBytes) return undefined
  const enough = Math.ceil((needed * 1.5) / gigabyte) * 1024
  return (
    `${events.toLocaleString('en')} files may take more memory than Node allows itself here: some ` +
    `${inGigabytes(needed)}, and it allows ${inGigabytes(heapBytes)}. It allows more with ` +
    `NODE_OPTIONS=--max-old-space-size=${enough} before the command.`
  )
}

/** What is said of so many events before any of them is read: nothing of as many as there is room for. */
export function costsOf(events: number, kind: Store['kind']): string[] {
  const ofStore = kind === 'embedded' && outgrowing(events, totalmem())
  const ofNode = outgrowingNode(events, getHeapStatistics().heap_size_limit)
  return [ofStore, ofNode].filter((cost) => typeof cost === 'string')
}
