import { useQuery } from '@tanstack/react-query'
import { fetchSummary } from './endpoints.ts'

/** How much there is in the whole corpus. */
export function useSummary() {
  return useQuery({ queryKey: ['summary'], queryFn: ({ signal }) => fetchSummary(signal) })
}
