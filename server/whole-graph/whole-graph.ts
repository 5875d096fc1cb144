import { WholeGraph, WholeGraphQuery } from '#model/api/whole-graph.ts'
import { route } from '../route.ts'

export const wholeGraph = route({
  method: 'get',
  address: '/api/whole-graph',
  summary: 'Every node and edge, lean, for an overview; without sources unless they are asked for',
  takes: WholeGraphQuery,
  answers: WholeGraph,
  answer: (store, { types }, { wholeGraphs }) => wholeGraphs.read(store, types),
})
