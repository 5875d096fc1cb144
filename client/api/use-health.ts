import { useQuery } from '@tanstack/react-query'
import type { Health } from '#model/api/health.ts'
import { fetchHealth } from './endpoints.ts'

const whileAway = 2_000
const whileWell = 15_000

export type ServerState = 'unknown' | 'well' | 'importing' | 'gone'

function stateOf(health: Health | undefined, failed: boolean): ServerState {
  if (failed) return 'gone'
  if (!health) return 'unknown'
  return health.ready ? 'well' : 'importing'
}

/** How the server is, asked again every 15 seconds, and every 2 while it is gone or importing. */
export function useHealth() {
  const query = useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => fetchHealth(signal),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      stateOf(state.data, state.status === 'error') === 'well' ? whileWell : whileAway,
    refetchIntervalInBackground: true,
  })
  return {
    state: stateOf(query.data, query.isError),
    health: query.data,
    answeredAt: query.dataUpdatedAt,
    retry: () => query.refetch(),
  }
}
