import { useQuery } from '@tanstack/react-query'
import { queryClient } from '../api/query-client.ts'
import { storedViews } from './stored-views.ts'

const queryKey = ['saved views']

/** The views saved in this browser; another page may have changed them meanwhile. */
export function useStoredViews() {
  return useQuery({ queryKey, queryFn: storedViews, staleTime: 0 })
}

export function readStoredViewsAgain() {
  return queryClient.invalidateQueries({ queryKey })
}
