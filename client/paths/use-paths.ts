import { useQuery } from '@tanstack/react-query'
import { fetchPaths } from '../api/endpoints.ts'
import { type LeavingOut, leftOutOf } from '../survive/leaving-out.ts'
import { type PathsAsked, usePathsAsked } from './paths-store.ts'

function queryOf({ from, to, through, avoid, types, fromDate, toDate, leavingOut, maxLength }: PathsAsked) {
  return {
    from: from?.id ?? '',
    to: to?.id ?? '',
    maxLength,
    through: through.map(({ id }) => id),
    avoid: avoid.map(({ id }) => id),
    types: types ?? undefined,
    fromDate: fromDate ?? undefined,
    toDate: toDate ?? undefined,
    ...leftOutOf(leavingOut),
  }
}

/** The paths asked for, once both ends are known; without this, or without what was asked to be left out. */
export function usePaths(leavingOut?: LeavingOut) {
  const all = usePathsAsked()
  const asked = leavingOut ? { ...all, leavingOut } : all
  const query = queryOf(asked)
  return useQuery({
    queryKey: ['paths', query],
    queryFn: ({ signal }) => fetchPaths(query, signal),
    enabled: asked.from !== null && asked.to !== null && asked.from.id !== asked.to.id,
  })
}
