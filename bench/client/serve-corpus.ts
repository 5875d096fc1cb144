import { resolve } from 'node:path'
import { dataFolder, openStore } from '#graph/open-store.ts'
import { readSettings, StoreSettings } from '#graph/settings.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { type Listening, listen } from '../../server/listen.ts'

/** Kept between runs: the same files need neither be imported again nor laid out. */
const kept = resolve(import.meta.dirname, '../../build/bench/data')

/** The real server over an embedded graph of a folder. */
export async function serveCorpus(folder: string): Promise<Listening> {
  const settings = readSettings(StoreSettings, { SKEIN_DATA: kept })
  const store = await openStore(settings, folder)
  await importFolder({ folder, store })
  const place = { host: '127.0.0.1', port: 0, dataFolder: dataFolder(settings, folder) }
  const server = await listen(store, place)
  return {
    ...server,
    async close() {
      await server.close()
      await store.close()
    },
  }
}
