import { searchNodes } from '#graph/search/search-nodes.ts'
import { SearchQuery, SearchResult } from '#model/api/search.ts'
import { nodeTypes } from '#model/node-types.ts'
import { pageRoute } from '../route.ts'

export const search = pageRoute({
  method: 'get',
  address: '/api/search',
  summary: 'Nodes of all types by their names and texts, best first',
  takes: SearchQuery,
  answers: SearchResult,
  answer: (store, { q, types, offset, limit }) =>
    searchNodes(store, { text: q, types: types ?? nodeTypes, offset, limit }),
})
