import { useInfiniteQuery } from '@tanstack/react-query'
import type { EdgeType } from '#model/edge-types.ts'
import type { GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { fetchNeighbours } from '../api/endpoints.ts'
import { QueryNews } from '../app/query-news.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'
import { NodeLink } from './node-link.tsx'

const step = 25

interface Props {
  node: GraphNode
  edgeType: EdgeType
  nodeType: NodeType
}

interface Page {
  offset: number
  /** Of the corpus: each page is of the same as the one before. */
  revision: string | undefined
}

const firstPage: Page = { offset: 0, revision: undefined }

function useNeighbourPages({ node, edgeType, nodeType }: Props) {
  return useInfiniteQuery({
    queryKey: ['neighbour-pages', node.id, edgeType, nodeType],
    queryFn: ({ pageParam, signal }) =>
      fetchNeighbours(
        node.id,
        { edgeTypes: [edgeType], types: [nodeType], limit: step, ...pageParam },
        signal,
      ),
    initialPageParam: firstPage,
    getNextPageParam: (last, pages) =>
      last.truncated
        ? {
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

export function NeighbourList(props: Props) {
  const query = useNeighbourPages(props)
  const nodes = query.data?.pages.flatMap((page) => page.nodes) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  return (
    <div className="neighbour-list">
      <ul className="plain-list">
        {nodes.map((node) => (
          <Neighbour key={node.id} node={node} from={props.node.id} />
        ))}
      </ul>
      <QueryNews query={query} waiting="Loading…" />
      {query.isFetching && !query.isPending && <Waiting>Loading…</Waiting>}
      {query.hasNextPage && (
        <p className="muted">
          Showing {formatNumber(nodes.length)} of {formatNumber(total)}.{' '}
          <button
            type="button"
            className="link-button"
            aria-disabled={query.isFetching}
            onClick={() => !query.isFetching && void query.fetchNextPage()}
          >
            Show {formatNumber(Math.min(step, total - nodes.length))} more
          </button>
        </p>
      )}
    </div>
  )
}
