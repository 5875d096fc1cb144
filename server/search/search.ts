import { searchNodes } from '#graph/search/search-nodes.ts'
import { SearchQuery, SearchResult } from '#model/api/search.ts'
import { nodeTypes } from '#model/node-types.ts'
import { route } from '../route.ts'

export const search = route({
  method: 'get',
  address: '/api/search',
  summary: 'Nodes of all types by their names and texts, best first',
  takes: SearchQuery,
  answers: SearchResult,
  answer: (store, { q, types, limit }) => searchNodes(store, { text: q, types: types ?? nodeTypes, limit }),
})
