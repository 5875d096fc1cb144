import { useQuery } from '@tanstack/react-query'
import type { Citation } from '#model/api/node.ts'
import type { GraphEdge } from '#model/graph.ts'
import { fetchEvidence, fetchNeighbours } from '../api/endpoints.ts'
import { QueryNews } from '../app/query-news.tsx'
import { EvidenceLine } from '../evidence/evidence-line.tsx'
import { evidenceOf } from '../evidence/evidence-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { dateOf, textOf } from '../wording/node-words.ts'
import { citationsBehind, eventOf } from './evidence.ts'
import { NodeLink } from './node-link.tsx'
import { SourceList } from './source-list.tsx'
import { useEventOf } from './use-event-of.ts'

const mostEvents = 25

const waiting = 'Loading what it rests on…'

/** The event that says so, and its sources. */
function EventEvidence({ edge }: { edge: GraphEdge }) {
  const query = useEventOf(edge)
  const news = <QueryNews query={query} waiting={waiting} />
  if (!query.data) return news
  const { node, citations, citationsTotal, truncated } = query.data
  const file = textOf(node.properties.file)
  const behind: readonly Citation[] = citationsBehind(edge, citations)
  const areOfOne = edge.type === 'CITES' || edge.type === 'REPORTED_BY'
  return (
    <>
      <section className="panel-section">
        <h3 className="section-title">Read from the event</h3>
        {news}
        <p>
          <NodeLink id={node.id}>{node.label}</NodeLink>
        </p>
        <p className="muted">{[dateOf(node), file].filter((text) => text !== undefined).join(', ')}</p>
      </section>
      <SourceList
        citations={behind}
        total={truncated && !areOfOne ? citationsTotal : undefined}
        areOfOne={areOfOne}
      />
      {truncated && areOfOne && (
        <p className="muted">
          Looked for among the first {formatNumber(citations.length)} of the {formatNumber(citationsTotal)}{' '}
          sources of the event.
        </p>
      )}
    </>
  )
}

/** The events that cite a source: what a publisher's edge to it is read from. */
function CitingEvents({ source }: { source: string }) {
  const query = useQuery({
    queryKey: ['citing events', source],
    queryFn: ({ signal }) => fetchNeighbours(source, { edgeTypes: ['CITES'], limit: mostEvents }, signal),
  })
  const news = <QueryNews query={query} waiting={waiting} />
  if (!query.data) return news
  const { nodes, total } = query.data
  return (
    <section className="panel-section">
      <h3 className="section-title">Read from the events that cite it</h3>
      {news}
      <ul className="plain-list">
        {nodes.map((node) => (
          <li key={node.id} className="neighbour">
            <NodeLink id={node.id}>{node.label}</NodeLink>
            <span className="neighbour-about">{dateOf(node)}</span>
          </li>
        ))}
      </ul>
      {nodes.length < total && (
        <p className="muted">
          Showing {formatNumber(nodes.length)} of {formatNumber(total)}.
        </p>
      )}
    </section>
  )
}

/** How many independent publishers stand behind it, where it is a statement of an event. */
function Publishers({ edge }: { edge: GraphEdge }) {
  const query = useQuery({
    queryKey: ['evidence', edge.id],
    queryFn: ({ signal }) => fetchEvidence({ edges: [edge.id] }, signal),
  })
  const [found] = query.data?.evidence ?? []
  const evidence = found && evidenceOf(edge, new Map([[edge.id, found]]))
  return (
    <>
      <QueryNews query={query} waiting="Counting publishers…" />
      {evidence && <EvidenceLine evidence={evidence} />}
    </>
  )
}

/** Why an edge is in the graph: the event it is read from and the sources behind it. */
export function EdgeEvidence({ edge }: { edge: GraphEdge }) {
  return eventOf(edge) === undefined ? (
    <CitingEvents source={edge.source} />
  ) : (
    <>
      <Publishers edge={edge} />
      <EventEvidence edge={edge} />
    </>
  )
}
