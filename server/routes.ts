import { bursts } from './bursts/bursts.ts'
import { citationsOfSeveral } from './citations/citations.ts'
import { companyOverTime } from './company-over-time/company-over-time.ts'
import { connect } from './connect/connect.ts'
import { answerQuery } from './cypher/answer-query.ts'
import { planQuery } from './cypher/plan-query.ts'
import { researchQuestions } from './cypher/research-questions.ts'
import { difference, differences } from './differences/differences.ts'
import { evidence } from './evidence/evidence.ts'
import { survival } from './evidence/survival.ts'
import { expand } from './expansion/expand.ts'
import { previewExpansion } from './expansion/preview.ts'
import { facets } from './facets/facets.ts'
import { health } from './health/health.ts'
import { lastImportReport } from './import/import.ts'
import { meanwhile } from './meanwhile/meanwhile.ts'
import { network, networkOfEvents } from './network/network.ts'
import { nodeNeighbours } from './nodes/neighbours.ts'
import { nodeDetail } from './nodes/node.ts'
import { nodePreview } from './nodes/preview.ts'
import { overviewLayout } from './overview-layout/overview-layout.ts'
import { paths } from './paths/paths.ts'
import { related } from './related/related.ts'
import type { Route } from './route.ts'
import { schema } from './schema/schema.ts'
import { search } from './search/search.ts'
import { suggestStartingPoints } from './starting-points/starting-points.ts'
import { subgraph } from './subgraph/subgraph.ts'
import { summary } from './summary/summary.ts'
import { timeline } from './timeline/timeline.ts'
import { wholeGraph } from './whole-graph/whole-graph.ts'

/** Every address under /api; the API document lists the same. */
export const routes: Route[] = [
  health,
  summary,
  suggestStartingPoints,
  search,
  nodeDetail,
  nodeNeighbours,
  nodePreview,
  related,
  paths,
  citationsOfSeveral,
  previewExpansion,
  expand,
  connect,
  facets,
  evidence,
  survival,
  timeline,
  bursts,
  meanwhile,
  companyOverTime,
  network,
  networkOfEvents,
  wholeGraph,
  overviewLayout,
  subgraph,
  answerQuery,
  planQuery,
  researchQuestions,
  schema,
  lastImportReport,
  differences,
  difference,
]
