import { differencesFolder } from '#graph/open-store.ts'
import type { Store } from '#graph/store.ts'
import { KeptFacets } from './facets/kept-facets.ts'
import { KeptGraph } from './graph-in-memory/kept-graph.ts'
import type { Log } from './log.ts'
import { OverviewLayouts } from './overview-layout/overview-layouts.ts'
import { statesOf } from './tags/states.ts'
import { WholeGraphs } from './whole-graph/whole-graphs.ts'

/** What a server keeps between requests: what takes long to find, and how it was started. */
export interface Kept {
  graphInMemory: KeptGraph
  facets: KeptFacets
  wholeGraphs: WholeGraphs
  overviewLayouts: OverviewLayouts
  /** The folder in which imports leave what they changed. */
  differences: string | undefined
  states: ReturnType<typeof statesOf>
  wantsToken: boolean
}

interface Started {
  wantsToken: boolean
  dataFolder: string | undefined
  log: Log
}

/** Keeps it in memory, and what takes longest in a file of the data folder too when there is one. */
export function keeping(store: Store, { wantsToken, dataFolder, log }: Started): Kept {
  const differences = dataFolder && differencesFolder(dataFolder)
  return {
    graphInMemory: new KeptGraph(),
    facets: new KeptFacets(),
    wholeGraphs: new WholeGraphs(),
    overviewLayouts: new OverviewLayouts(dataFolder, log),
    differences,
    states: statesOf(store, differences),
    wantsToken,
  }
}
