import { useQuery } from '@tanstack/react-query'
import type { Health } from '#model/api/health.ts'
import { isSignedOut } from '../skein-client/failures.ts'
import { fetchHealth } from './endpoints.ts'

const whileAway = 2_000
const whileReading = 1_000
const whileWell = 15_000

export type ServerState = 'unknown' | 'well' | 'importing' | 'storeless' | 'signed out' | 'gone'

function stateOf(health: Health | undefined, error: Error | null): ServerState {
  if (error) return isSignedOut(error) ? 'signed out' : 'gone'
  if (!health) return 'unknown'
  if (health.ready) return 'well'
  return health.store.answers ? 'importing' : 'storeless'
}

function pauseAfter(health: Health | undefined, error: Error | null): number {
  if (stateOf(health, error) !== 'well') return whileAway
  return isReading(health) ? whileReading : whileWell
}

/** Whether the server is still reading the graph into memory, which much of what it answers waits for. */
export function isReading(health: Health | undefined): health is Health {
  return health?.ready === true && health.inMemory < 1
}

/** How the server is, asked again every 15 seconds, and more often while it is gone, importing or reading. */
export function useHealth() {
  const query = useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => fetchHealth(signal),
    staleTime: 0,
    refetchInterval: ({ state }) => pauseAfter(state.data, state.error),
    refetchIntervalInBackground: true,
  })
  return {
    state: stateOf(query.data, query.error),
    health: query.data,
    answeredAt: query.dataUpdatedAt,
    retry: () => query.refetch(),
  }
}
