import { useEffect, useRef } from 'react'
import { queryClient } from '../api/query-client.ts'
import { useHealth } from '../api/use-health.ts'
import { refreshView } from '../expand/explore.ts'

/** Asks again what failed once the server is back, and everything once the corpus has changed. */
function useRecovery({ state, health }: ReturnType<typeof useHealth>) {
  const revision = useRef<string | null>(null)
  const wasWell = useRef(true)
  const current = health?.revision ?? null
  useEffect(() => {
    const isWell = state === 'well'
    if (isWell && !wasWell.current)
      void queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error' })
    wasWell.current = isWell || state === 'unknown'
  }, [state])
  useEffect(() => {
    if (current === null) return
    if (revision.current !== null && revision.current !== current) {
      void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'health' })
      void refreshView()
    }
    revision.current = current
  }, [current])
}

/** Says when the server is gone or is importing, and goes away by itself when it is well again. */
export function ServerBanner() {
  const server = useHealth()
  useRecovery(server)
  if (server.state === 'gone')
    return (
      <div className="server-banner" role="alert">
        <p>
          <strong>The server does not answer.</strong> What is on the screen stays; nothing new can be loaded.
          Skein tries again every 2 seconds.
        </p>
        <button type="button" className="button" onClick={() => void server.retry()}>
          Try now
        </button>
      </div>
    )
  if (server.state === 'importing')
    return (
      <div className="server-banner" role="status">
        <p>
          <span className="spinner" aria-hidden="true" /> <strong>Not ready yet.</strong>{' '}
          {server.health?.reason ?? 'An import is under way.'}
        </p>
      </div>
    )
  return null
}
