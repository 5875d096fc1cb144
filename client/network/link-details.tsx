import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EventFacets } from '#model/api/facets.ts'
import { compareText } from '#model/compare-text.ts'
import type { GraphNode } from '#model/graph.ts'
import { fetchFacets, fetchSubgraph } from '../api/endpoints.ts'
import { QueryNews } from '../app/query-news.tsx'
import { LateBursts } from '../bursts/late-bursts.tsx'
import { EdgeEnd } from '../details/edge-end.tsx'
import { Fold } from '../details/fold.tsx'
import { NodeLink } from '../details/node-link.tsx'
import { AddButton } from '../dossiers/add-button.tsx'
import { subjectOfEdge } from '../dossiers/subjects.ts'
import { EvidenceLine } from '../evidence/evidence-line.tsx'
import { FallNotice } from '../survive/fall-notice.tsx'
import type { DerivedLink } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { dateOf, edgeSentence, textOf } from '../wording/node-words.ts'
import { bridgeWords } from './measure-words.ts'
import { useMeasures } from './measures-store.ts'
import { weightWords } from './network-words.ts'

const firstEvents = 12

function byDate(one: GraphNode, other: GraphNode): number {
  return compareText(textOf(one.properties.date) ?? '~', textOf(other.properties.date) ?? '~')
}

function restsOn(facets: EventFacets | undefined): string {
  if (!facets) return ''
  if (facets.sources === 0) return 'no source'
  const tier = facets.bestTier === null ? 'unrated' : `best tier ${facets.bestTier}`
  return `${formatCount(facets.sources, 'source', 'sources')}, ${tier}`
}

/** The events behind a link, the earliest first, and what they rest on. */
function EventsBehind({ link }: { link: DerivedLink }) {
  const query = useQuery({
    queryKey: ['events behind', link.events],
    queryFn: async ({ signal }) => {
      const [{ nodes }, { events }] = await Promise.all([
        fetchSubgraph(link.events, signal),
        fetchFacets(link.events, signal),
      ])
      return { nodes: nodes.toSorted(byDate), facets: new Map(events.map((event) => [event.id, event])) }
    },
  })
  const news = <QueryNews query={query} waiting="Loading the events behind it…" />
  if (!query.data) return news
  const { nodes, facets } = query.data
  return (
    <section className="panel-section">
      <h3 className="section-title">{formatCount(nodes.length, 'event', 'events')} behind it</h3>
      {news}
      <Fold
        first={firstEvents}
        items={nodes}
        show={(node) => (
          <li key={node.id} className="neighbour">
            <NodeLink id={node.id}>{node.label}</NodeLink>
            <span className="neighbour-about">
              {[dateOf(node), restsOn(facets.get(node.id))].filter(Boolean).join(', ')}
            </span>
          </li>
        )}
      />
    </section>
  )
}

function useIsBridge({ source, target }: DerivedLink): boolean {
  const bridges = useMeasures((state) => state.measured?.bridges)
  return useMemo(
    () => bridges?.some((ends) => ends.includes(source) && ends.includes(target)) ?? false,
    [bridges, source, target],
  )
}

/** A derived link in words: what it says and what it does not, and the events that it was worked out from. */
export function LinkDetails({ link }: { link: DerivedLink }) {
  const source = useView((view) => view.nodes.get(link.source))
  const target = useView((view) => view.nodes.get(link.target))
  const weight = useView((view) => view.network?.question.weight)
  const isBridge = useIsBridge(link)
  return (
    <article>
      <p className="section-title details-type">Derived link</p>
      <h2 className="visually-hidden">{source && target && edgeSentence(source, link, target)}</h2>
      <EdgeEnd node={source} />
      <p className="edge-phrase">shares {formatCount(link.events.length, 'event', 'events')} with</p>
      <EdgeEnd node={target} />
      <p className="details-actions">
        <AddButton subject={subjectOfEdge(link)} />
      </p>
      <p className="warning">
        Not a fact of the corpus: that both took part in an event does not say that they met or dealt with
        each other.
      </p>
      <EvidenceLine evidence={link.evidence} />
      <FallNotice id={link.id} />
      <p className="muted">
        Weight {formatNumber(Number(link.properties.weight))}
        {weight && ` ${weightWords[weight].name}`}. Chance{' '}
        {formatNumber(Number(link.properties.significance))} by the disparity filter: the lower, the more it
        stands out among the links of one of its ends.
      </p>
      {isBridge && (
        <p>
          <strong>A bridge.</strong> {bridgeWords.means} {bridgeWords.not}
        </p>
      )}
      <EventsBehind link={link} />
      <LateBursts of={[link.source, link.target]} />
    </article>
  )
}
