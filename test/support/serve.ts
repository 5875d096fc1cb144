import { resolve } from 'node:path'
import { openEmbedded } from '../../graph/stores/embedded.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { type Listening, type ListenOptions, listen } from '../../server/listen.ts'

const examples = resolve(import.meta.dirname, '../../examples')

interface Serving extends Listening {
  /** Imports the folder again, and tells the open pages: as one that watches does after a save. */
  importAgain(): Promise<void>
}

/** The real server on a free port, over an embedded graph of a folder, the examples unless another is named. */
export async function serve({
  folder = examples,
  port = 0,
  ...options
}: Partial<ListenOptions> & { folder?: string } = {}): Promise<Serving> {
  const store = openEmbedded()
  await store.applySchema()
  await importFolder({ folder, store })
  const server = await listen(store, { host: '127.0.0.1', port, ...options })
  return {
    ...server,
    async importAgain() {
      await importFolder({ folder, store })
      await server.tellOfImport()
    },
    async close() {
      await server.close()
      await store.close()
    },
  }
}
