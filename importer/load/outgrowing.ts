const comfortable = 20_000
const gigabyte = 1024 ** 3

/** As measured from 2,784 events to 100,000 (docs/deploying.md), the importer's own memory with it. */
const bytesAtFirst = 0.35 * gigabyte
const bytesPerEvent = 28 * 1024

function inGigabytes(bytes: number): string {
  return `${(bytes / gigabyte).toFixed(1)} GB`
}

/** What is said before so many events are imported into the embedded store, when they are more than it is made for. */
export function outgrowing(events: number, machineBytes: number): string | undefined {
  if (events <= comfortable) return undefined
  const needed = bytesAtFirst + events * bytesPerEvent
  const room = needed > machineBytes * 0.75 ? ': too little' : ''
  return (
    `${events.toLocaleString('en')} files are many for the embedded store, which holds the graph in memory: some ` +
    `${inGigabytes(needed)} of it. This machine has ${inGigabytes(machineBytes)}${room}. ` +
    'A Neo4j holds more with less; docs/deploying.md says how to use one.'
  )
}
