import { statSync } from 'node:fs'
import { setPriority } from 'node:os'
import { type Order, type Place, type Reply, tellFailure, tookTooMuch } from './messages.ts'
import type { Engine } from './query.ts'

/** What a query may take beside the graph itself. */
const mostMemory = 1_024 * 1_024 * 1_024

/** What properties take in the memory of the embedded engine, once all were asked for: so many times the file. */
const unpacked = 6

let most = Number.POSITIVE_INFINITY

function tell(reply: Reply) {
  process.send?.(reply)
}

let engine: Engine | undefined

function opened(): Engine {
  if (!engine) throw new Error('a runner is told first what to read')
  return engine
}

/** Each driver takes long to load, and a runner needs one. */
async function open(place: Place): Promise<Engine> {
  if (place.kind === 'neo4j') return (await import('./neo4j-engine.ts')).openNeo4jEngine(place.settings)
  return (await import('./embedded-engine.ts')).openEmbeddedEngine(place.file)
}

async function carryOut(order: Order): Promise<Reply> {
  if (order.kind === 'open') {
    const { place } = order
    const toCome = place.kind === 'embedded' ? statSync(place.file).size * unpacked : 0
    engine = await open(place)
    most = process.memoryUsage.rss() + toCome + mostMemory
    return { kind: 'open' }
  }
  if (order.kind === 'plan')
    return { kind: 'planned', plan: await opened().plan(order.statement, order.after) }
  return { kind: 'answered', answer: await opened().answer(order.query, order.after) }
}

// The server answers others meanwhile.
setPriority(10)
setInterval(() => {
  if (process.memoryUsage.rss() > most) process.exit(tookTooMuch)
}, 20).unref()
process.on('disconnect', () => process.exit())
process.on('message', (order: Order) => {
  carryOut(order).catch(tellFailure).then(tell)
})
