import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openEmbedded } from '../../graph/stores/embedded.ts'
import { openNeo4j } from '../../graph/stores/neo4j.ts'
import { provideNeo4j } from '../../test/support/neo4j.ts'
import { inChild, type Place } from './child.ts'
import type { StoreName } from './record.ts'

/** A store that can be had empty again and again. */
export interface EmptyStores {
  name: StoreName
  version: string
  /** Lends an empty store to the work. */
  withEmpty<Result>(place: Omit<Place, 'settings'>, work: (place: Place) => Promise<Result>): Promise<Result>
  stop(): Promise<void>
}

/** Lends a folder for what is kept beside the files. */
async function withData<Result>(
  workspace: string,
  work: (settings: { SKEIN_DATA: string }) => Promise<Result>,
): Promise<Result> {
  const data = await mkdtemp(join(workspace, 'data-'))
  try {
    return await work({ SKEIN_DATA: data })
  } finally {
    await rm(data, { recursive: true })
  }
}

async function embedded(workspace: string): Promise<EmptyStores> {
  const store = openEmbedded()
  const version = await store.version()
  await store.close()
  return {
    name: 'embedded',
    version,
    withEmpty: (place, work) => withData(workspace, (settings) => work({ ...place, settings })),
    stop: async () => {},
  }
}

async function neo4j(workspace: string, environment: NodeJS.ProcessEnv): Promise<EmptyStores | undefined> {
  const provided = await provideNeo4j(environment, { forShort: false })
  if (!provided) return undefined
  const { uri, user, password, database } = provided.settings
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const store = openNeo4j(provided.settings)
  const version = await store.version()
  await store.close()
  return {
    name: 'neo4j',
    version,
    async withEmpty(place, work) {
      await inChild('empty', { ...place, settings })
      return withData(workspace, (data) => work({ ...place, settings: { ...settings, ...data } }))
    },
    stop: () => provided.stop(),
  }
}

/** Undefined for a Neo4j that cannot be had. */
export function emptyStores(
  name: StoreName,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): Promise<EmptyStores | undefined> {
  return name === 'embedded' ? embedded(workspace) : neo4j(workspace, environment)
}
