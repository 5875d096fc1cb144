import { nodesById } from '#graph/nodes-by-id.ts'
import { CypherAnswer, CypherRequest, type CypherValue } from '#model/api/cypher.ts'
import { route } from '../route.ts'

/** Above this, nodes are told by their ids alone. */
const mostNodes = 5_000

function addNodes(value: CypherValue, ids: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) addNodes(item, ids)
  else if (value !== null && typeof value === 'object') {
    if (value.kind === 'node') ids.add(value.id)
    else if (value.kind === 'path') for (const id of value.nodes) ids.add(id)
    else if (value.kind === 'map') for (const item of Object.values(value.entries)) addNodes(item, ids)
  }
}

export const answerQuery = route({
  method: 'post',
  address: '/api/cypher',
  summary: 'What a Cypher query of your own reads',
  takes: CypherRequest,
  answers: CypherAnswer,
  async answer(store, { query, parameters, limit }, _kept, signal) {
    const begun = performance.now()
    const { rows, edges, notes, ...answer } = await store.queries.answer(
      { cypher: query, parameters, limit },
      signal,
    )
    const milliseconds = Math.round(performance.now() - begun)
    const ids = new Set(edges.flatMap(({ source, target }) => [source, target]))
    for (const row of rows) addNodes(row, ids)
    const nodes = await nodesById(store, [...ids].slice(0, mostNodes))
    return {
      ...answer,
      rows,
      nodes,
      edges,
      shown: rows.length,
      notes:
        ids.size > mostNodes
          ? [
              ...notes,
              {
                severity: 'warning' as const,
                message: `The rows hold ${ids.size.toLocaleString('en')} nodes; all but ${mostNodes.toLocaleString('en')} are told by their ids alone.`,
                hint: 'Ask for fewer rows, or return properties instead of nodes.',
              },
            ]
          : notes,
      milliseconds,
    }
  },
})
