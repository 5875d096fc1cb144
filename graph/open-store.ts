import { createHash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { slug } from '#model/ids.ts'
import type { StoreSettings } from './settings.ts'
import type { Store } from './store.ts'
import { StoreNotPermitted } from './store-errors.ts'
import { openEmbedded } from './stores/embedded.ts'
import type { Neo4jSettings } from './stores/neo4j.ts'

/** Where what belongs to a folder of files is kept, so that looking into another one disturbs none. */
export function dataFolder({ SKEIN_DATA }: StoreSettings, folder: string): string {
  const path = realpathSync(folder)
  const key = createHash('sha256').update(path).digest('hex').slice(0, 8)
  return resolve(SKEIN_DATA, `${slug(basename(path)) || 'corpus'}-${key}`)
}

/** Where it is kept what each import of the folder changed. */
export function differencesFolder(dataFolder: string): string {
  return join(dataFolder, 'differences')
}

function embeddedFile(settings: StoreSettings, folder: string): string {
  return join(dataFolder(settings, folder), 'graph.grafeo')
}

function neo4jSettings(settings: StoreSettings): Neo4jSettings | undefined {
  const { NEO4J_URI: uri, NEO4J_READER_USER: reader } = settings
  if (!uri) return undefined
  return {
    uri,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
    reader: reader ? { user: reader, password: settings.NEO4J_READER_PASSWORD } : undefined,
  }
}

/** Loads the driver only now: without it, a command begins sooner for who has no Neo4j. */
async function openNeo4j(settings: Neo4jSettings): Promise<Store> {
  const neo4j = await import('./stores/neo4j.ts')
  return neo4j.openNeo4j(settings)
}

/**
 * Neo4j when `NEO4J_URI` is set, else an embedded graph for this folder of files; its schema made. One that may only be
 * read is opened as it is: what it holds can be shown, and who writes is told.
 */
export async function openStore(settings: StoreSettings, folder: string): Promise<Store> {
  const neo4j = neo4jSettings(settings)
  const store = neo4j ? await openNeo4j(neo4j) : openEmbedded({ file: embeddedFile(settings, folder) })
  try {
    await store.applySchema()
    return store
  } catch (error) {
    if (error instanceof StoreNotPermitted) return store
    await store.close()
    throw error
  }
}

/** The same store for who only looks: nothing is made of what is missing, and nothing is written. */
export async function openStoreToLook(settings: StoreSettings, folder: string): Promise<Store> {
  const neo4j = neo4jSettings(settings)
  if (neo4j) return openNeo4j(neo4j)
  const file = embeddedFile(settings, folder)
  return existsSync(file) ? openEmbedded({ file, readOnly: true }) : openEmbedded()
}
