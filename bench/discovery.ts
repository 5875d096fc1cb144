import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { tellPathsLatency } from './discovery/latency/paths.ts'
import { syntheticFolder, withEach } from './discovery/latency/places.ts'
import { tellRelatedLatency } from './discovery/latency/related.ts'
import { tellQuality } from './discovery/quality/quality.ts'
import { StoreName, stores } from './import/record.ts'

const Options = z.object({
  only: z.enum(['quality', 'latency']).optional(),
  events: z.coerce.number().int().nonnegative().default(100_000),
  store: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(StoreName))
    .default([...stores]),
})

/** `npm run bench -- discovery FOLDER`: how good the suggestions are on a real corpus, and how long they take. */
export async function discoveryBenchmark(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { only: { type: 'string' }, events: { type: 'string' }, store: { type: 'string' } },
  })
  const [folder] = z.tuple([z.string()]).parse(positionals)
  const { only, events, store: names } = Options.parse(values)
  if (only !== 'latency') await tellQuality(folder)
  if (only === 'quality') return
  const folders = events > 0 ? [folder, await syntheticFolder(events)] : [folder]
  for (const name of names) {
    await withEach(name, folders, environment, async (store, place) => {
      await tellRelatedLatency(store, basename(place))
      await tellPathsLatency(store, basename(place))
    })
  }
}
