import { z } from 'zod'
import { Bursts, type BurstsQuery } from '#model/api/bursts.ts'
import { Citations, type CitationsRequest } from '#model/api/citations.ts'
import { CompanyOverTime, type CompanyOverTimeQuery } from '#model/api/company-over-time.ts'
import { ConnectingNodes, type ConnectRequest } from '#model/api/connect.ts'
import {
  CypherAnswer,
  CypherPlan,
  type CypherPlanRequest,
  type CypherRequest,
  GraphSchema,
} from '#model/api/cypher.ts'
import { Differences } from '#model/api/differences.ts'
import { EvidenceAnswer, type EvidenceRequest } from '#model/api/evidence.ts'
import {
  Expansion,
  ExpansionPreview,
  type ExpansionPreviewRequest,
  type ExpansionRequest,
} from '#model/api/expansion.ts'
import { Facets, type FacetsRequest } from '#model/api/facets.ts'
import { Health } from '#model/api/health.ts'
import { Meanwhile, type MeanwhileQuery } from '#model/api/meanwhile.ts'
import { Neighbourhood, type NeighboursQuery } from '#model/api/neighbours.ts'
import { Network, type NetworkOfEventsRequest, type NetworkQuery } from '#model/api/network.ts'
import { NodeDetail } from '#model/api/node.ts'
import { LayoutUnderWay, OverviewLayout } from '#model/api/overview-layout.ts'
import { Paths, type PathsQuery } from '#model/api/paths.ts'
import { Preview } from '#model/api/preview.ts'
import { Related, type RelatedQuery } from '#model/api/related.ts'
import { ResearchQuestions } from '#model/api/research.ts'
import { type SearchQuery, SearchResult } from '#model/api/search.ts'
import { StartingPoints } from '#model/api/starting-points.ts'
import { Subgraph, type SubgraphRequest } from '#model/api/subgraph.ts'
import { Summary } from '#model/api/summary.ts'
import { Survival, type SurvivalRequest } from '#model/api/survival.ts'
import { Timeline, type TimelineQuery } from '#model/api/timeline.ts'
import { WholeGraph, type WholeGraphQuery } from '#model/api/whole-graph.ts'
import { Difference } from '#model/difference.ts'
import { ImportReport } from '#model/import-report.ts'
import type { Asked } from './asked.ts'
import { type ClientOptions, requesting } from './request.ts'

const LayoutState = z.union([OverviewLayout, LayoutUnderWay])

/**
 * Everything that a server of Skein can be asked, typed and checked by the contract. Needs no browser. Each call
 * takes a signal to be given up by, and throws ProblemError, ServerUnreachable, SignInNeeded or UnexpectedAnswer.
 */
export function skeinClient(options: ClientOptions = {}) {
  const { get, post } = requesting(options)
  return {
    fetchHealth: (signal?: AbortSignal) => get(Health, ['health'], {}, signal),
    fetchSummary: (signal?: AbortSignal) => get(Summary, ['summary'], {}, signal),
    fetchImportReport: (signal?: AbortSignal) => get(ImportReport, ['import'], {}, signal),
    fetchDifferences: (signal?: AbortSignal) => get(Differences, ['differences'], {}, signal),
    fetchDifference: (id: string, signal?: AbortSignal) => get(Difference, ['differences', id], {}, signal),
    fetchStartingPoints: (signal?: AbortSignal) => get(StartingPoints, ['starting-points'], {}, signal),
    searchNodes: (asked: Asked<typeof SearchQuery>, signal?: AbortSignal) =>
      get(SearchResult, ['search'], asked, signal),

    fetchNode: (id: string, signal?: AbortSignal) => get(NodeDetail, ['nodes', id], {}, signal),
    fetchNeighbours: (id: string, asked: Asked<typeof NeighboursQuery> = {}, signal?: AbortSignal) =>
      get(Neighbourhood, ['nodes', id, 'neighbours'], asked, signal),
    fetchPreview: (id: string, signal?: AbortSignal) => get(Preview, ['nodes', id, 'preview'], {}, signal),
    fetchRelated: (id: string, asked: Asked<typeof RelatedQuery> = {}, signal?: AbortSignal) =>
      get(Related, ['nodes', id, 'related'], asked, signal),
    fetchCompanyOverTime: (
      id: string,
      asked: Asked<typeof CompanyOverTimeQuery> = {},
      signal?: AbortSignal,
    ) => get(CompanyOverTime, ['nodes', id, 'company-over-time'], asked, signal),

    fetchPaths: (asked: Asked<typeof PathsQuery>, signal?: AbortSignal) =>
      get(Paths, ['paths'], asked, signal),
    fetchBursts: (asked: Asked<typeof BurstsQuery>, signal?: AbortSignal) =>
      get(Bursts, ['bursts'], asked, signal),
    fetchMeanwhile: (asked: Asked<typeof MeanwhileQuery>, signal?: AbortSignal) =>
      get(Meanwhile, ['meanwhile'], asked, signal),
    fetchTimeline: (asked: Asked<typeof TimelineQuery> = {}, signal?: AbortSignal) =>
      get(Timeline, ['timeline'], asked, signal),
    fetchNetwork: (asked: Asked<typeof NetworkQuery> = {}, signal?: AbortSignal) =>
      get(Network, ['network'], asked, signal),
    fetchNetworkOfEvents: (asked: Asked<typeof NetworkOfEventsRequest>, signal?: AbortSignal) =>
      post(Network, ['network'], asked, signal),

    /** These nodes with the edges between them, and those to what is on the canvas already. */
    fetchSubgraph: (ids: readonly string[], signal?: AbortSignal, onCanvas: readonly string[] = []) =>
      post(Subgraph, ['subgraph'], { ids, onCanvas } satisfies Asked<typeof SubgraphRequest>, signal),
    fetchExpansionPreview: (asked: Asked<typeof ExpansionPreviewRequest>, signal?: AbortSignal) =>
      post(ExpansionPreview, ['expansion', 'preview'], asked, signal),
    fetchExpansion: (asked: Asked<typeof ExpansionRequest>, signal?: AbortSignal) =>
      post(Expansion, ['expansion'], asked, signal),
    fetchConnectingNodes: (asked: Asked<typeof ConnectRequest>, signal?: AbortSignal) =>
      post(ConnectingNodes, ['connect'], asked, signal),
    fetchCitations: (ids: readonly string[], signal?: AbortSignal) =>
      post(Citations, ['citations'], { ids } satisfies Asked<typeof CitationsRequest>, signal),
    fetchFacets: (ids: readonly string[], signal?: AbortSignal) =>
      post(Facets, ['facets'], { ids } satisfies Asked<typeof FacetsRequest>, signal),
    fetchEvidence: (asked: Asked<typeof EvidenceRequest>, signal?: AbortSignal) =>
      post(EvidenceAnswer, ['evidence'], asked, signal),
    fetchSurvival: (asked: Asked<typeof SurvivalRequest>, signal?: AbortSignal) =>
      post(Survival, ['survival'], asked, signal),

    fetchWholeGraph: (asked: Asked<typeof WholeGraphQuery> = {}, signal?: AbortSignal) =>
      get(WholeGraph, ['whole-graph'], asked, signal),
    /** The layout of the whole graph, or how far it is. */
    fetchOverviewLayout: (signal?: AbortSignal) => get(LayoutState, ['overview-layout'], {}, signal),

    fetchQueryAnswer: (asked: CypherRequest, signal?: AbortSignal) =>
      post(CypherAnswer, ['cypher'], asked, signal),
    fetchQueryPlan: (asked: CypherPlanRequest, signal?: AbortSignal) =>
      post(CypherPlan, ['cypher', 'plan'], asked, signal),
    fetchResearchQuestions: (signal?: AbortSignal) =>
      get(ResearchQuestions, ['cypher', 'questions'], {}, signal),
    fetchSchema: (signal?: AbortSignal) => get(GraphSchema, ['schema'], {}, signal),
  }
}
