import type { Citations } from '#model/api/citations.ts'
import { type Evidence, mostEvidence } from '#model/api/evidence.ts'
import type { Citation } from '#model/api/node.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { edgeId, nodeTypeOf } from '#model/ids.ts'
import { fetchCitations, fetchEvidence, fetchSubgraph } from '../api/endpoints.ts'
import { ofOneRevision } from '../api/of-one-revision.ts'
import { currentSummary } from '../api/use-summary.ts'
import { citationsBehind } from '../details/evidence.ts'
import { evidenceOf } from '../evidence/evidence-store.ts'
import { folderName } from '../share/view-facts.ts'
import { textOf } from '../wording/node-words.ts'
import type { Basis, NamedNode, Subject, ToldEvent } from './dossier.ts'
import { joins } from './entry-words.ts'
import { eventsBehind } from './events-behind.ts'

/** A hub has too many events to be read one by one; what the reader put together is told as a whole. */
const mostTold = { few: 25, all: 250 }

function nodesNamedBy(subject: Subject): string[] {
  switch (subject.kind) {
    case 'node':
      return [subject.id]
    case 'edge':
    case 'derived link':
      return [subject.source, subject.target]
    case 'path':
      return subject.nodes
    case 'suggestion':
      return [...new Set([subject.beside, subject.node, ...subject.reasons.flatMap((one) => one.evidence)])]
    case 'view':
      return subject.drawing?.nodes.map(({ id }) => id) ?? []
  }
}

function isNextOnPath(nodes: readonly string[], edge: GraphEdge): boolean {
  return nodes.slice(1).some((next, index) => joins(edge, nodes[index] ?? '', next))
}

/** Of the edges between its nodes those that an entry is of. */
function edgesOf(subject: Subject, edges: readonly GraphEdge[]): GraphEdge[] {
  if (subject.kind === 'edge') {
    const id = edgeId(subject.source, subject.type, subject.target)
    return edges.filter((edge) => edge.id === id)
  }
  if (subject.kind === 'path') return edges.filter((edge) => isNextOnPath(subject.nodes, edge))
  if (subject.kind !== 'view') return []
  const { hiddenEdgeTypes } = subject.view.filters
  return edges.filter(({ type }) => !hiddenEdgeTypes.includes(type))
}

/** Of what an event cites that which stands behind the entry. */
function citationsFor(subject: Subject, citations: readonly Citation[]): readonly Citation[] {
  if (subject.kind === 'edge')
    return subject.type === 'PUBLISHED_BY'
      ? citations.filter(({ source }) => source === subject.source)
      : citationsBehind(subject, citations)
  if (subject.kind !== 'node') return citations
  const type = nodeTypeOf(subject.id)
  if (type === 'Source') return citations.filter(({ source }) => source === subject.id)
  return type === 'Publisher' ? citations.filter(({ publisherId }) => publisherId === subject.id) : citations
}

function named({ id, type, label, properties }: GraphNode): NamedNode {
  const date = textOf(properties.date)
  const dateEnd = textOf(properties.dateEnd)
  const status = type === 'Event' && { status: textOf(properties.status) || null }
  return { id, type, label, ...(date && { date }), ...(dateEnd && { dateEnd }), ...status }
}

function tellable({ kind }: Subject): number {
  return kind === 'node' || kind === 'edge' || kind === 'derived link' ? mostTold.few : mostTold.all
}

/** Whether events are told with all that they cite, so that it can be said what that comes to. */
function tellsAllCited(subject: Subject): boolean {
  if (subject.kind === 'edge') return false
  const type = subject.kind === 'node' && nodeTypeOf(subject.id)
  return type !== 'Source' && type !== 'Publisher'
}

async function evidenceOfEach(subject: Subject, events: readonly string[], signal: AbortSignal) {
  if (!tellsAllCited(subject)) return new Map<string, Evidence>()
  const answer = await fetchEvidence({ edges: [], events: [...events] }, signal)
  return new Map(answer.events.map(({ event, ...evidence }) => [event, evidence]))
}

/** Too many citations for one answer are asked for in halves. */
async function allCitations(ids: readonly string[], signal: AbortSignal): Promise<Citations['events']> {
  const { events, truncated } = await fetchCitations(ids, signal)
  if (!truncated || ids.length === 1) return events
  const half = Math.ceil(ids.length / 2)
  const halves = [ids.slice(0, half), ids.slice(half)]
  return (await Promise.all(halves.map((some) => allCitations(some, signal)))).flat()
}

async function toldEvents(
  subject: Subject,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ToldEvent[]> {
  if (ids.length === 0) return []
  const [{ nodes }, events, evidenceAt] = await Promise.all([
    fetchSubgraph(ids, signal),
    allCitations(ids, signal),
    evidenceOfEach(subject, ids, signal),
  ])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const cited = new Map(events.map(({ id, citations }) => [id, citations]))
  return ids.flatMap((id) => {
    const node = byId.get(id)
    if (!node) return []
    const evidence = evidenceAt.get(id)
    const citations = [...citationsFor(subject, cited.get(id) ?? [])]
    return [{ ...named(node), citations, ...(evidence && { evidence }) }]
  })
}

/** What an entry rests on as a whole: the events of what is worked out of them, else its edges. */
async function evidenceBehind(
  subject: Subject,
  edges: readonly GraphEdge[],
  events: readonly string[],
  signal: AbortSignal,
): Promise<Evidence | undefined> {
  if (subject.kind === 'derived link' || subject.kind === 'suggestion') {
    if (events.length === 0 || events.length > mostEvidence) return undefined
    return (await fetchEvidence({ edges: [], events: [...events] }, signal)).together
  }
  const [first] = edges
  if (!first || (subject.kind !== 'edge' && subject.kind !== 'path')) return undefined
  if (first.type === 'PUBLISHED_BY' && subject.kind === 'edge') return undefined
  const { together } = await fetchEvidence({ edges: edges.map(({ id }) => id) }, signal)
  return subject.kind === 'edge' ? evidenceOf(first, new Map([[first.id, together]])) : together
}

/** A basis that was taken to be compared with an earlier one, as it would have been taken without. */
export function asTaken(subject: Subject, basis: Basis): Basis {
  return { ...basis, told: basis.told.slice(0, tellable(subject)) }
}

/**
 * What the corpus says now of what an entry is of, all of one revision. To be compared with an earlier basis it tells also the events that
 * this told, as far as they are there: after those that it would tell itself.
 */
export function takeBasis(
  subject: Subject,
  signal: AbortSignal,
  earlier?: Pick<Basis, 'told'>,
): Promise<Basis> {
  return ofOneRevision(signal, (revision) => askBasis(subject, revision, signal, earlier))
}

async function askBasis(
  subject: Subject,
  revision: string,
  signal: AbortSignal,
  earlier: Pick<Basis, 'told'> | undefined,
): Promise<Basis> {
  const ids = nodesNamedBy(subject)
  const [summary, graph] = await Promise.all([
    currentSummary(signal),
    ids.length > 0 ? fetchSubgraph(ids, signal) : { nodes: [], edges: [] },
  ])
  const events = await eventsBehind(subject, graph, signal)
  const before = new Set(earlier?.told.map(({ id }) => id))
  const told = events.filter((id, place) => place < tellable(subject) || before.has(id))
  const edges = edgesOf(subject, graph.edges)
  const [toldNow, evidence] = await Promise.all([
    toldEvents(subject, told, signal),
    evidenceBehind(subject, edges, events, signal),
  ])
  return {
    corpus: folderName(summary.lastImport),
    revision,
    takenAt: new Date().toISOString(),
    nodes: graph.nodes.map(named),
    edges,
    events,
    told: toldNow,
    ...(evidence && { evidence }),
  }
}
