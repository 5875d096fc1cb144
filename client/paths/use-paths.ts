import { useQuery } from '@tanstack/react-query'
import { fetchPaths } from '../api/endpoints.ts'
import { type PathsAsked, usePathsAsked } from './paths-store.ts'

function queryOf({ from, to, through, avoid, types, fromDate, toDate, tiers, maxLength }: PathsAsked) {
  const given = <Item>(items: readonly Item[], text: (item: Item) => string) =>
    items.length > 0 ? items.map(text) : undefined
  return {
    from: from?.id,
    to: to?.id,
    maxLength,
    through: given(through, ({ id }) => id),
    avoid: given(avoid, ({ id }) => id),
    types: types ?? undefined,
    fromDate: fromDate ?? undefined,
    toDate: toDate ?? undefined,
    tiers: given(tiers, (tier) => tier),
  }
}

/** The paths asked for, once both ends are known. */
export function usePaths() {
  const asked = usePathsAsked()
  const query = queryOf(asked)
  return useQuery({
    queryKey: ['paths', query],
    queryFn: ({ signal }) => fetchPaths(query, signal),
    enabled: asked.from !== null && asked.to !== null && asked.from.id !== asked.to.id,
  })
}
