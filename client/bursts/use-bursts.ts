import { useQuery } from '@tanstack/react-query'
import { fetchBursts } from '../api/endpoints.ts'
import { useAfterPause } from '../related/use-after-pause.ts'

/** The bursts of an actor, a tag or two of them; asked for once the reader stays with them. Of nothing, nothing. */
export function useBursts(of: readonly string[]) {
  const isTime = useAfterPause(of.join())
  return useQuery({
    queryKey: ['bursts', ...of],
    queryFn: ({ signal }) => fetchBursts({ of }, signal),
    enabled: isTime && of.length > 0,
  })
}
