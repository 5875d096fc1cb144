import { CypherPlan, CypherPlanRequest } from '#model/api/cypher.ts'
import { route } from '../route.ts'

export const planQuery = route({
  method: 'post',
  address: '/api/cypher/plan',
  summary: 'How the store would come by the rows of a Cypher query, without running it',
  changesWith: 'time',
  takes: CypherPlanRequest,
  answers: CypherPlan,
  answer: (store, { query, parameters }, _kept, { signal }) =>
    store.queries.plan({ cypher: query, parameters }, signal),
})
