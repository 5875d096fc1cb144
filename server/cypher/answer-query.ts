import { nodesById } from '#graph/nodes-by-id.ts'
import { StoreError } from '#graph/store-errors.ts'
import { CypherAnswer, CypherRequest } from '#model/api/cypher.ts'
import { edgesOf, nodesOf, thingsIn } from '#model/cypher-things.ts'
import { route } from '../route.ts'
import type { Looking, State } from '../tags/states.ts'

/** Above this, nodes are told by their ids alone. */
const mostNodes = 5_000

/** A researcher's query may be answered by a user of its own where the graph cannot be asked otherwise. */
async function stateIfKnown({ look }: Looking): Promise<State | null> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}

export const answerQuery = route({
  method: 'post',
  address: '/api/cypher',
  summary: 'What a Cypher query of your own reads',
  changesWith: 'time',
  takes: CypherRequest,
  answers: CypherAnswer,
  async answer(store, { query, parameters, limit }, { states }, { signal }) {
    const before = await stateIfKnown(states.corpus)
    const begun = performance.now()
    const {
      rows,
      edges: found,
      notes,
      ...answer
    } = await store.queries.answer({ cypher: query, parameters, limit }, signal)
    const milliseconds = Math.round(performance.now() - begun)
    const things = [...thingsIn(rows)]
    // A store may have met others, in rows that are not shown.
    const inRows = new Set(things.flatMap(edgesOf))
    const edges = found.filter(({ id }) => inRows.has(id))
    const ids = new Set(edges.flatMap(({ source, target }) => [source, target]))
    for (const thing of things) for (const id of nodesOf(thing)) ids.add(id)
    const nodes = await nodesById(store, [...ids].slice(0, mostNodes))
    const after = await stateIfKnown(states.corpus)
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
      revision: before?.mark === after?.mark ? (after?.revision ?? null) : null,
    }
  },
})
