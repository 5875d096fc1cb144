import { nameHolder } from '#graph/import-holder.ts'
import { StoreError } from '#graph/store-errors.ts'
import { Health } from '#model/api/health.ts'
import { type GraphState, graphState } from '../graph-state.ts'
import { nothing, route } from '../route.ts'

function standing(state: GraphState): Pick<Health, 'revision' | 'reason'> {
  switch (state.kind) {
    case 'empty':
      return { revision: null, reason: 'Nothing has been imported yet: run npm run import -- FOLDER.' }
    case 'complete':
      return { revision: state.revision, reason: null }
    case 'changing': {
      const { who, since } = nameHolder(state.holder)
      return { revision: null, reason: `An import is under way since ${since}, by ${who}.` }
    }
    case 'cut short':
      return {
        revision: null,
        reason: 'The last import was cut short: import the folder again to finish it.',
      }
  }
}

export const health = route({
  method: 'get',
  address: '/api/health',
  summary: 'Whether the graph can be asked, and which revision of the corpus it holds',
  changesWith: 'time',
  takes: nothing,
  answers: Health,
  async answer(store, _input, { graphInMemory, wantsToken }) {
    try {
      const version = await store.version()
      const state = await graphState(store)
      const { revision, reason } = standing(state)
      const inMemory = state.kind === 'complete' ? graphInMemory.shareOf(state.mark) : 0
      if (inMemory === 0) void graphInMemory.prepare(store)
      return {
        ready: reason === null,
        store: { kind: store.kind, answers: true, version },
        revision,
        inMemory,
        reason,
        wantsToken,
      }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      return {
        ready: false,
        store: { kind: store.kind, answers: false, version: 'unknown' },
        revision: null,
        inMemory: 0,
        reason: error.message,
        wantsToken,
      }
    }
  },
})
