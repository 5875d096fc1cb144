import { QueryCache, QueryClient } from '@tanstack/react-query'
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

export function askForHealth(): void {
  void queryClient.invalidateQueries({ queryKey: healthKey })
}
