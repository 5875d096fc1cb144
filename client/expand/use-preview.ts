import { useQuery } from '@tanstack/react-query'
import type { Preview } from '#model/api/preview.ts'
import { nodeTypes } from '#model/node-types.ts'
import { fetchPreview } from '../api/endpoints.ts'

/** The groups in the order of the legend. */
function inOrder(preview: Preview): Preview {
  const rank = (group: Preview['groups'][number]) => nodeTypes.indexOf(group.nodeType)
  return { ...preview, groups: preview.groups.toSorted((one, other) => rank(one) - rank(other)) }
}

/** What a node's neighbours are, by kind, and how many. */
export function usePreview(id: string) {
  return useQuery({
    queryKey: ['preview', id],
    queryFn: ({ signal }) => fetchPreview(id, signal),
    select: inOrder,
  })
}
