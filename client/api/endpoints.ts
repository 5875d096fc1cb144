import { z } from 'zod'
import { Bursts } from '#model/api/bursts.ts'
import { Citations } from '#model/api/citations.ts'
import { CompanyOverTime } from '#model/api/company-over-time.ts'
import { ConnectingNodes, type ConnectRequest } from '#model/api/connect.ts'
import {
  CypherAnswer,
  CypherPlan,
  type CypherPlanRequest,
  type CypherRequest,
  GraphSchema,
} from '#model/api/cypher.ts'
import { Differences } from '#model/api/differences.ts'
import { EvidenceOfEdges } from '#model/api/evidence.ts'
import {
  Expansion,
  ExpansionPreview,
  type ExpansionPreviewRequest,
  type ExpansionRequest,
} from '#model/api/expansion.ts'
import { Facets } from '#model/api/facets.ts'
import { Health } from '#model/api/health.ts'
import { Meanwhile } from '#model/api/meanwhile.ts'
import { Neighbourhood } from '#model/api/neighbours.ts'
import { NodeDetail } from '#model/api/node.ts'
import { LayoutUnderWay, OverviewLayout } from '#model/api/overview-layout.ts'
import { Paths } from '#model/api/paths.ts'
import { Preview } from '#model/api/preview.ts'
import { Related, type RelatedQuery } from '#model/api/related.ts'
import { ResearchQuestions } from '#model/api/research.ts'
import { SearchResult } from '#model/api/search.ts'
import { StartingPoints } from '#model/api/starting-points.ts'
import { Subgraph } from '#model/api/subgraph.ts'
import { Summary } from '#model/api/summary.ts'
import { Survival, type SurvivalRequest } from '#model/api/survival.ts'
import { WholeGraph } from '#model/api/whole-graph.ts'
import { Difference } from '#model/difference.ts'
import type { EdgeType } from '#model/edge-types.ts'
import type { NodeType } from '#model/node-types.ts'
import { address, posting, request } from './request.ts'

/** Which neighbours of a node are meant: all, or those of one type along one type of edge. */
export interface NeighbourFilter {
  edgeType?: EdgeType
  nodeType?: NodeType
}

export interface Page {
  limit: number
  offset: number
}

export function fetchHealth(signal: AbortSignal) {
  return request(Health, address(['health']), { signal })
}

export function fetchSummary(signal: AbortSignal) {
  return request(Summary, address(['summary']), { signal })
}

export function fetchStartingPoints(signal: AbortSignal) {
  return request(StartingPoints, address(['starting-points']), { signal })
}

export function searchNodes(q: string, limit: number, signal: AbortSignal, types?: readonly NodeType[]) {
  return request(SearchResult, address(['search'], { q, limit, types }), { signal })
}

export function fetchNode(id: string, signal: AbortSignal) {
  return request(NodeDetail, address(['nodes', id]), { signal })
}

export function fetchPreview(id: string, signal: AbortSignal) {
  return request(Preview, address(['nodes', id, 'preview']), { signal })
}

export type RelatedCompany = z.output<typeof RelatedQuery>['company']

export function fetchRelated(id: string, query: Parameters<typeof address>[1], signal: AbortSignal) {
  return request(Related, address(['nodes', id, 'related'], query), { signal })
}

/** The bursts of an actor or a tag, or of two of them together. */
export function fetchBursts(of: readonly string[], signal: AbortSignal) {
  return request(Bursts, address(['bursts'], { of }), { signal })
}

/** With whom an actor was in each slice of so many years; of each standing so many are named. */
export function fetchCompanyOverTime(id: string, years: number, limit: number, signal: AbortSignal) {
  return request(CompanyOverTime, address(['nodes', id, 'company-over-time'], { years, limit }), { signal })
}

/** What else happened, as its query asks. */
export function fetchMeanwhile(query: Parameters<typeof address>[1], signal: AbortSignal) {
  return request(Meanwhile, address(['meanwhile'], query), { signal })
}

export function fetchDifferences(signal: AbortSignal) {
  return request(Differences, address(['differences']), { signal })
}

export function fetchDifference(id: string, signal: AbortSignal) {
  return request(Difference, address(['differences', id]), { signal })
}

export function fetchPaths(query: Parameters<typeof address>[1], signal: AbortSignal) {
  return request(Paths, address(['paths'], query), { signal })
}

export function fetchNeighbours(id: string, filter: NeighbourFilter, page: Page, signal: AbortSignal) {
  const query = { edgeTypes: filter.edgeType, types: filter.nodeType, ...page }
  return request(Neighbourhood, address(['nodes', id, 'neighbours'], query), { signal })
}

/** These nodes with the edges between them, and those to what is on the canvas already. */
export function fetchSubgraph(ids: readonly string[], signal: AbortSignal, onCanvas: readonly string[] = []) {
  return request(Subgraph, address(['subgraph']), posting({ ids, onCanvas }, signal))
}

export function fetchExpansionPreview(asked: z.input<typeof ExpansionPreviewRequest>, signal: AbortSignal) {
  return request(ExpansionPreview, address(['expansion', 'preview']), posting(asked, signal))
}

export function fetchExpansion(asked: z.input<typeof ExpansionRequest>, signal: AbortSignal) {
  return request(Expansion, address(['expansion']), posting(asked, signal))
}

export function fetchConnectingNodes(asked: z.input<typeof ConnectRequest>, signal: AbortSignal) {
  return request(ConnectingNodes, address(['connect']), posting(asked, signal))
}

export function fetchCitations(ids: readonly string[], signal: AbortSignal) {
  return request(Citations, address(['citations']), posting({ ids }, signal))
}

export function fetchFacets(ids: readonly string[], signal: AbortSignal) {
  return request(Facets, address(['facets']), posting({ ids }, signal))
}

export function fetchEvidence(edges: readonly string[], signal: AbortSignal) {
  return request(EvidenceOfEdges, address(['evidence']), posting({ edges }, signal))
}

export function fetchSurvival(asked: z.input<typeof SurvivalRequest>, signal: AbortSignal) {
  return request(Survival, address(['survival']), posting(asked, signal))
}

export function fetchWholeGraph(signal: AbortSignal) {
  return request(WholeGraph, address(['whole-graph']), { signal })
}

const LayoutState = z.union([OverviewLayout, LayoutUnderWay])

/** The layout of the whole graph, or how far it is. */
export function fetchOverviewLayout(signal: AbortSignal) {
  return request(LayoutState, address(['overview-layout']), { signal })
}

export function fetchQueryAnswer(asked: CypherRequest, signal: AbortSignal) {
  return request(CypherAnswer, address(['cypher']), posting(asked, signal))
}

export function fetchQueryPlan(asked: CypherPlanRequest, signal: AbortSignal) {
  return request(CypherPlan, address(['cypher', 'plan']), posting(asked, signal))
}

export function fetchResearchQuestions(signal: AbortSignal) {
  return request(ResearchQuestions, address(['cypher', 'questions']), { signal })
}

export function fetchSchema(signal: AbortSignal) {
  return request(GraphSchema, address(['schema']), { signal })
}
