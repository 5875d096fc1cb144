import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Store } from '#graph/store.ts'
import { StoreError } from '#graph/store-errors.ts'
import { Health } from '#model/api.ts'
import { nothing, route } from '../route.ts'

async function stateOf(store: Store): Promise<Pick<Health, 'revision' | 'reason'>> {
  const [imported] = await ask(store, lastImport, {})
  if (imported?.state === 'complete') return { revision: imported.revision, reason: null }
  return {
    revision: null,
    reason: imported
      ? 'An import is under way, or was cut short: import the folder again to finish it.'
      : 'Nothing has been imported yet: run npm run import -- FOLDER.',
  }
}

export const health = route({
  method: 'get',
  address: '/api/health',
  summary: 'Whether the graph can be asked, and which revision of the corpus it holds',
  takes: nothing,
  answers: Health,
  async answer(store) {
    try {
      const version = await store.version()
      const { revision, reason } = await stateOf(store)
      return { ready: reason === null, store: { kind: store.kind, version }, revision, reason }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      return {
        ready: false,
        store: { kind: store.kind, version: 'unknown' },
        revision: null,
        reason: error.message,
      }
    }
  },
})
