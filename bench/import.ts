import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { inChild } from './import/child.ts'
import { type PlacedCorpus, placeCopy, placeSynthetic } from './import/corpora.ts'
import { type EmptyStores, emptyStores } from './import/empty-stores.ts'
import { seconds, timesFloor } from './import/figures.ts'
import { measure, warmUp } from './import/measure.ts'
import { loadPeers } from './import/peers/load-peers.ts'
import { type Figure, type ImportRecord, type PeerFigure, stores } from './import/record.ts'
import { skeinVersion, thisMachine } from './machine.ts'
import { EventCounts, Quick, Runs, readOptions, realSize, Stores } from './options.ts'
import { keepGrowing } from './records.ts'

const Options = z.object({
  quick: Quick,
  folder: z.string().optional(),
  events: EventCounts.optional(),
  store: Stores.default([...stores]),
  runs: Runs.optional(),
})

function optionsOf(words: string[]) {
  const { quick, folder, events, store, runs } = readOptions(Options, words)
  return {
    quick,
    folder,
    events: events ?? (quick ? [realSize] : [realSize, 20_000, 100_000]),
    stores: store,
    runs: runs ?? (quick ? 1 : 5),
  }
}
type ImportOptions = ReturnType<typeof optionsOf>

async function placeCorpora({ folder, events }: ImportOptions, workspace: string): Promise<PlacedCorpus[]> {
  const placed: PlacedCorpus[] = []
  if (folder !== undefined) placed.push(await placeCopy(folder, workspace))
  else for (const count of events) placed.push(await placeSynthetic(count, workspace))
  for (const corpus of placed) await inChild('prepare', { ...corpus, settings: {} })
  return placed
}

function tell(figure: Figure): void {
  const { median, least, most } = timesFloor(figure)
  const first = seconds(figure, 'first import').median
  const ratio = [median, least, most].map((value) => value.toFixed(2))
  console.log(
    `${figure.store}, ${figure.events} events: first import ${first.toFixed(1)} s, ` +
      `${ratio[0]} times the floor (${ratio[1]}-${ratio[2]})`,
  )
}

async function* measureAll(
  corpora: PlacedCorpus[],
  store: EmptyStores,
  runs: number,
): AsyncGenerator<Figure> {
  const [smallest] = corpora
  if (smallest) await warmUp(smallest, store)
  for (const corpus of corpora) {
    const figure = await measure(corpus, store, runs, (run) =>
      console.error(`${store.name}, ${corpus.events} events: run ${run} of ${runs}`),
    )
    tell(figure)
    yield figure
  }
}

function described(
  { name, events, bytes }: PlacedCorpus,
  figures: Figure[],
): ImportRecord['corpora'][number] {
  const figure = figures.find((candidate) => candidate.events === events)
  return { name, events, bytes, revision: figure?.steps['first import'][0]?.revision }
}

/** The record as it is with each figure more. */
async function* benchmark(
  options: ImportOptions,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): AsyncGenerator<ImportRecord> {
  const startedAt = new Date().toISOString()
  const machine = thisMachine()
  const corpora = await placeCorpora(options, workspace)
  const versions: ImportRecord['versions'] = { skein: await skeinVersion(), node: process.versions.node }
  const peers: PeerFigure[] = []
  for (const corpus of corpora) peers.push(...(await loadPeers(corpus, options.runs)))
  const figures: Figure[] = []
  for (const name of options.stores) {
    const store = await emptyStores(name, workspace, environment)
    if (!store) continue
    versions[name] = store.version
    try {
      for await (const figure of measureAll(corpora, store, options.runs)) {
        figures.push(figure)
        yield {
          benchmark: 'import',
          startedAt,
          finishedAt: new Date().toISOString(),
          quick: options.quick,
          machine,
          versions,
          corpora: corpora.map((corpus) => described(corpus, figures)),
          figures,
          peers,
        }
      }
    } finally {
      await store.stop()
    }
  }
}

/** `npm run bench -- import`: times imports beside their floor, and keeps a record. */
export async function importBenchmark(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const options = optionsOf(words)
  const workspace = await mkdtemp(join(tmpdir(), 'skein-bench-'))
  try {
    await keepGrowing(benchmark(options, workspace, environment))
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}
