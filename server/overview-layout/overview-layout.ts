import type { Store } from '#graph/store.ts'
import { LayoutUnderWay, OverviewLayout } from '#model/api/overview-layout.ts'
import { typesOfEverything } from '#model/api/whole-graph.ts'
import { graphState } from '../graph-state.ts'
import type { Kept } from '../kept.ts'
import { importCutShort, nothingImported } from '../problems.ts'
import { NotYet, nothing, route } from '../route.ts'

async function layOut(store: Store, { wholeGraphs, overviewLayouts }: Kept) {
  const graph = await graphState(store)
  if (graph.kind === 'empty') throw nothingImported()
  if (graph.kind === 'cut short') throw importCutShort()
  if (graph.kind !== 'complete') return new NotYet({ progress: 0 })
  const state = overviewLayouts.of(graph.revision, () => wholeGraphs.read(store, typesOfEverything))
  if (state.kind === 'failed') throw state.error
  return state.kind === 'done' ? state.layout : new NotYet({ progress: state.progress })
}

export const overviewLayout = route({
  method: 'get',
  address: '/api/overview-layout',
  summary: 'Where every node but sources lies in an overview, computed once for each revision',
  takes: nothing,
  answers: OverviewLayout,
  meanwhile: LayoutUnderWay,
  answer: (store, _input, kept) => layOut(store, kept),
})
