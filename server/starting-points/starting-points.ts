import { toGraphNode } from '#graph/node-row.ts'
import { ask } from '#graph/question.ts'
import { nodeCount } from '#graph/questions/node-count.ts'
import { startingPoints } from '#graph/questions/starting-points.ts'
import { StartingPoints } from '#model/api/starting-points.ts'
import { nothing, route } from '../route.ts'

const shown = [
  { type: 'Actor', limit: 5 },
  { type: 'Event', limit: 3 },
] as const

export const suggestStartingPoints = route({
  method: 'get',
  address: '/api/starting-points',
  summary: 'A few nodes to begin with: the best connected actors and the most important events',
  takes: nothing,
  answers: StartingPoints,
  async answer(store) {
    const nodes = []
    let total = 0
    for (const { type, limit } of shown) {
      nodes.push(...(await ask(store, startingPoints, { type, limit })).map(toGraphNode))
      total += (await ask(store, nodeCount, { type }))[0]?.total ?? 0
    }
    return { nodes, total, truncated: nodes.length < total }
  },
})
