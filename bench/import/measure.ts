import { changeAFile } from './change-a-file.ts'
import { inChild, type Place } from './child.ts'
import type { PlacedCorpus } from './corpora.ts'
import type { EmptyStores } from './empty-stores.ts'
import type { Figure, Measurement, StepName } from './record.ts'

type Run = Record<StepName, Measurement>

/** The three imports of a folder, one after the other into one store. */
async function importThrice(place: Place) {
  const first = await inChild('import', place)
  const unchanged = await inChild('import', place)
  const restore = changeAFile(place.folder)
  try {
    const changed = await inChild('import', place)
    if (changed.revision === first.revision) throw new Error('the changed file changed nothing')
    return { 'first import': first, unchanged, 'one changed file': changed }
  } finally {
    restore()
  }
}

async function runOnce(corpus: PlacedCorpus, stores: EmptyStores): Promise<Run> {
  const parsed = await inChild('parse', { ...corpus, settings: {} })
  const raw = await stores.withEmpty(corpus, (place) => inChild('write', place))
  const imports = await stores.withEmpty(corpus, importThrice)
  return { 'parse only': parsed, 'raw batches': raw, ...imports }
}

/** Everything once, uncounted: a database that has just started, and files never read, are slower. */
export async function warmUp(corpus: PlacedCorpus, stores: EmptyStores): Promise<void> {
  await stores.withEmpty(corpus, (place) => inChild('import', place))
}

export async function measure(
  corpus: PlacedCorpus,
  stores: EmptyStores,
  runs: number,
  onRun: (run: number) => void,
): Promise<Figure> {
  const all: Run[] = []
  for (let run = 1; run <= runs; run++) {
    onRun(run)
    all.push(await runOnce(corpus, stores))
  }
  const stepOf = (name: StepName) => all.map((run) => run[name])
  return {
    store: stores.name,
    events: corpus.events,
    steps: {
      'parse only': stepOf('parse only'),
      'raw batches': stepOf('raw batches'),
      'first import': stepOf('first import'),
      unchanged: stepOf('unchanged'),
      'one changed file': stepOf('one changed file'),
    },
  }
}
