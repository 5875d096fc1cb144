import { z } from 'zod'
import { openStore } from '#graph/open-store.ts'
import { readSettings, StoreSettings } from '#graph/settings.ts'
import { listen } from '../../server/listen.ts'
import type { Memory } from './record.ts'

/** What is held after two collections: the first one lets go of what only waits to be finalised. */
function memory(): Memory {
  global.gc?.()
  global.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heapBytes: heapUsed, residentBytes: rss }
}

/** The process that is measured: the real server over a folder that is imported already. Tells its address, and when asked its memory. */
export async function serveMeasured(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const [folder] = z.tuple([z.string()]).parse(words)
  const store = await openStore(readSettings(StoreSettings, environment), folder)
  await store.refreshSearch()
  const server = await listen(store, { host: '127.0.0.1', port: 0 })
  await server.prepare()
  process.on('message', () => process.send?.({ memory: memory() }))
  process.once('disconnect', async () => {
    await server.close()
    await store.close()
  })
  process.send?.({ url: server.url })
}
