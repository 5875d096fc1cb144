import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EdgeType } from '#model/edge-types.ts'
import type { GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { fetchNeighbours } from '../api/endpoints.ts'
import { isOfOtherRevision } from '../api/failure.ts'
import { QueryNews } from '../app/query-news.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'
import { NodeLink } from './node-link.tsx'

export const step = 25

interface Props {
  node: GraphNode
  edgeType: EdgeType
  nodeType: NodeType
  /** How many are shown at first. */
  first: number
  /** How many there are, as far as is known before the list has come. */
  total: number
}

type Order = 'importance' | 'date'

interface Page {
  offset: number
  limit: number
  /** Of the corpus: each page is of the same as the one before. */
  revision: string | undefined
}

function useNeighbourPages({ node, edgeType, nodeType, first }: Props, order: Order) {
  const firstPage: Page = { offset: 0, limit: first, revision: undefined }
  return useInfiniteQuery({
    queryKey: ['neighbour-pages', node.id, edgeType, nodeType, first, order],
    queryFn: ({ pageParam, signal }) =>
      fetchNeighbours(node.id, { edgeTypes: [edgeType], types: [nodeType], order, ...pageParam }, signal),
    initialPageParam: firstPage,
    getNextPageParam: (last, pages) =>
      last.truncated
        ? {
            limit: step,
            offset: pages.reduce((sum, page) => sum + page.nodes.length, 0),
            revision: last.revision ?? undefined,
          }
        : undefined,
  })
}

function Neighbour({ node, from }: { node: GraphNode; from: string }) {
  const isInView = useVisibleGraph().ids.has(node.id)
  const about = dateOf(node) ?? formatCount(node.degree, 'edge', 'edges')
  return (
    <li className="neighbour">
      <NodeLink id={node.id} from={from}>
        {node.label}
      </NodeLink>
      <span className="neighbour-about">
        {about}
        {isInView && ', in view'}
      </span>
    </li>
  )
}

/** By what events are listed, and the way to the other order. */
function OrderChoice({ order, choose }: { order: Order; choose: (order: Order) => void }) {
  const isByDate = order === 'date'
  return (
    <p className="neighbour-about">
      {isByDate ? 'Earliest first.' : 'Most important first.'}{' '}
      <button type="button" className="link-button" onClick={() => choose(isByDate ? 'importance' : 'date')}>
        {isByDate ? 'Most important first' : 'Earliest first'}
      </button>
    </p>
  )
}

export function NeighbourList(props: Props) {
  const [order, setOrder] = useState<Order>('importance')
  const query = useNeighbourPages(props, order)
  const { isPending, isError, error } = query
  // Pages are of one revision: once the corpus is of another, only the first leads on.
  const lacksNext = query.isFetchNextPageError && !isOfOtherRevision(error)
  const refetch = lacksNext ? query.fetchNextPage : query.refetch
  const nodes = query.data?.pages.flatMap((page) => page.nodes) ?? []
  const total = query.data?.pages[0]?.total ?? props.total
  const isBarred = query.isFetching || isError
  return (
    <div className="neighbour-list">
      {props.nodeType === 'Event' && total > 1 && <OrderChoice order={order} choose={setOrder} />}
      <ul className="plain-list">
        {nodes.map((node) => (
          <Neighbour key={node.id} node={node} from={props.node.id} />
        ))}
      </ul>
      <QueryNews query={{ isPending, isError, error, refetch }} waiting="Loading…" />
      {query.isFetching && !isPending && <Waiting>Loading…</Waiting>}
      {query.hasNextPage && (
        <p className="muted">
          Showing {formatNumber(nodes.length)} of {formatNumber(total)}.{' '}
          <button
            type="button"
            className="link-button"
            aria-disabled={isBarred}
            onClick={() => !isBarred && void query.fetchNextPage()}
          >
            Show {formatNumber(Math.min(step, total - nodes.length))} more
          </button>
        </p>
      )}
    </div>
  )
}
