import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { slug } from '#model/ids.ts'
import type { StoreSettings } from './settings.ts'
import type { Store } from './store.ts'
import { openEmbedded } from './stores/embedded.ts'
import { openNeo4j } from './stores/neo4j.ts'

/** Each folder of files has a place of its own, so that looking into another one disturbs none. */
export function dataFolder({ SKEIN_DATA }: StoreSettings, folder: string): string {
  const path = realpathSync(folder)
  const key = createHash('sha256').update(path).digest('hex').slice(0, 8)
  const directory = resolve(SKEIN_DATA, `${slug(basename(path)) || 'corpus'}-${key}`)
  mkdirSync(directory, { recursive: true })
  return directory
}

/** Neo4j when `NEO4J_URI` is set, else an embedded graph for this folder of files; its schema made. */
export async function openStore(settings: StoreSettings, folder: string): Promise<Store> {
  const { NEO4J_URI: uri, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = settings
  const store = uri
    ? openNeo4j({ uri, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE })
    : openEmbedded({ file: join(dataFolder(settings, folder), 'graph.grafeo') })
  try {
    await store.applySchema()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
