import { resolve } from 'node:path'
import { z } from 'zod'
import { provideNeo4j } from '../test/support/neo4j.ts'
import { apiBenchmark } from './api.ts'
import { clientBenchmark } from './client.ts'
import { syntheticFolder } from './discovery/latency/places.ts'
import { discoveryBenchmark } from './discovery.ts'
import { importBenchmark } from './import.ts'
import { Quick, readOptions, realSize } from './options.ts'
import { writeQuickReport, writeReport } from './report.ts'

const examples = resolve(import.meta.dirname, '../examples')

/** Few, and yet so many that a view of a thousand nodes can be expanded by a hundred. */
const fewEvents = 1_250

const Options = z.object({ quick: Quick, folder: z.string().optional() })

/** One Neo4j for all that is measured, where one can be had. */
async function withNeo4j(
  environment: NodeJS.ProcessEnv,
  work: (environment: NodeJS.ProcessEnv) => Promise<void>,
): Promise<void> {
  const provided = await provideNeo4j(environment, { forShort: false })
  if (!provided) return work(environment)
  const { uri, user, password } = provided.settings
  try {
    await work({
      ...environment,
      NEO4J_TEST_URI: uri,
      NEO4J_TEST_USER: user,
      NEO4J_TEST_PASSWORD: password,
    })
  } finally {
    await provided.stop()
  }
}

/** `npm run bench`: every section, one after the other, and a page of what they measured. */
export async function everything(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const { quick, folder } = readOptions(Options, words)
  const place = folder ?? examples
  const quickly = quick ? ['--quick'] : []
  await withNeo4j(environment, async (shared) => {
    console.error('1 of 4: imports, beside reading and writing the same without any check')
    const isOfFolder = quick || folder !== undefined
    await importBenchmark([...quickly, ...(isOfFolder ? ['--folder', place] : [])], shared)
    console.error('2 of 4: the API, beside asking the store alone')
    await apiBenchmark([place, ...quickly], shared)
    console.error('3 of 4: discovery, beside libraries for graphs')
    await discoveryBenchmark([place, ...quickly], shared)
  })
  console.error('4 of 4: what a reader sees, in Chromium')
  // An expansion by a hundred nodes needs a corpus that has them; the examples are fewer.
  await clientBenchmark([folder ?? (await syntheticFolder(quick ? fewEvents : realSize)), ...quickly])
  if (quick) writeQuickReport()
  else writeReport()
}
