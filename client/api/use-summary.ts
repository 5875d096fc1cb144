import { useQuery } from '@tanstack/react-query'
import { fetchSummary } from './endpoints.ts'
import { queryClient } from './query-client.ts'

const queryKey = ['summary']

/** How much there is in the whole corpus. */
export function useSummary() {
  return useQuery({ queryKey, queryFn: ({ signal }) => fetchSummary(signal) })
}

/** The same as it is now, not as it was when it was last asked for. */
export function currentSummary(signal: AbortSignal) {
  return queryClient.fetchQuery({ queryKey, queryFn: () => fetchSummary(signal), staleTime: 0 })
}
