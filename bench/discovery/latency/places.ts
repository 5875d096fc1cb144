import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { resolve } from 'node:path'
import { provideNeo4j } from '../../../test/support/neo4j.ts'
import { syntheticCorpus } from '../../corpus/synthetic-corpus.ts'
import { writeCorpus } from '../../corpus/write-corpus.ts'
import type { StoreName } from '../../import/record.ts'

/** Kept between runs: a second import of the same files into the same graph takes no time. */
const kept = resolve(import.meta.dirname, '../../../build/bench')

/** A folder with so many made-up events. What is cut short while it is written is not taken for all of it. */
export async function syntheticFolder(events: number): Promise<string> {
  const folder = resolve(kept, `events-${events}`)
  if (existsSync(folder)) return folder
  console.error(`Making up ${events.toLocaleString('en')} events`)
  const partial = `${folder}.partial-${process.pid}`
  await writeCorpus(partial, syntheticCorpus({ events }))
  await rename(partial, folder)
  return folder
}

/**
 * What a store of this kind is opened with; undefined for a Neo4j that cannot be had. So many made-up events have a
 * Neo4j of their own, unless one is named: to import them takes longer than to measure them.
 */
export async function settingsFor(name: StoreName, environment: NodeJS.ProcessEnv, madeUp?: number) {
  const data = { SKEIN_DATA: resolve(kept, 'data') }
  if (name === 'embedded') return { settings: data, stop: async () => {} }
  const keptIn = madeUp === undefined ? undefined : resolve(kept, `neo4j-${madeUp}`)
  const provided = await provideNeo4j(environment, { forShort: false, keptIn })
  if (!provided) return undefined
  const { uri, user, password, database } = provided.settings
  return {
    settings: {
      ...data,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
    stop: () => provided.stop(),
  }
}
