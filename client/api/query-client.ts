import { QueryCache, QueryClient } from '@tanstack/react-query'
import type { Health } from '#model/api/health.ts'
import { isOutage } from '../skein-client/failures.ts'

const healthKey = ['health']

/** One cache of the server's answers. A question that finds no server, or a server without its store, asks for the health at once. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (isOutage(error) && query.queryKey[0] !== healthKey[0]) askForHealth()
    },
  }),
  defaultOptions: {
    queries: { retry: false, staleTime: 5 * 60_000, refetchOnWindowFocus: false, networkMode: 'always' },
  },
})

/** The corpus that the server had when it last told; null before. */
export function knownRevision(): string | null {
  return queryClient.getQueryData<Health>(healthKey)?.revision ?? null
}

export function askForHealth(): void {
  void queryClient.invalidateQueries({ queryKey: healthKey })
}
