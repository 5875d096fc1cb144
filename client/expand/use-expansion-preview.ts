import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ExpansionPreview, NeighbourKind } from '#model/api/expansion.ts'
import { nodeTypes } from '#model/node-types.ts'
import { fetchExpansionPreview } from '../api/endpoints.ts'
import { countNeighbours } from '../view/count-neighbours.ts'
import { isLarge } from '../view/is-large.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import type { NewNeighbours } from './count-words.ts'

export interface PreviewedKind extends NewNeighbours {
  kind: NeighbourKind
  total: number
  largest: ExpansionPreview['groups'][number]['largest']
}

export interface PreviewedExpansion extends NewNeighbours {
  total: number
  /** In the order of the legend. */
  kinds: PreviewedKind[]
}

/** What expanding these nodes would bring: how many neighbours of each kind, how many new, how many hidden. */
export function useExpansionPreview(anchors: readonly string[]) {
  const nodes = useView((view) => view.nodes)
  const edges = useView((view) => view.edges)
  const visible = useVisibleGraph()
  const onCanvas = useMemo(() => (isLarge({ nodes }) ? [] : [...nodes.keys()]), [nodes])
  const query = useQuery({
    queryKey: ['expansion-preview', anchors, onCanvas],
    queryFn: ({ signal }) => fetchExpansionPreview({ anchors: [...anchors], onCanvas }, signal),
    gcTime: 0,
  })
  const preview = useMemo((): PreviewedExpansion | undefined => {
    if (!query.data) return undefined
    const here = (kinds?: NeighbourKind[]) => countNeighbours(anchors, { nodes, edges }, visible, kinds)
    const { groups, total: all } = query.data
    const kinds = groups.map(({ edgeType, nodeType, total, largest }) => {
      const kind = { edgeType, nodeType }
      const { onCanvas, hidden } = here([kind])
      return { kind, total, largest, fresh: total - onCanvas, hidden }
    })
    const { onCanvas, hidden } = here()
    const rank = ({ kind }: PreviewedKind) => nodeTypes.indexOf(kind.nodeType)
    return {
      total: all,
      fresh: all - onCanvas,
      hidden,
      kinds: kinds.toSorted((one, other) => rank(one) - rank(other)),
    }
  }, [query.data, anchors, nodes, edges, visible])
  return { preview, error: query.error, tryAgain: () => void query.refetch() }
}
