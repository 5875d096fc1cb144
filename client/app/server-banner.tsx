import { type ReactNode, useEffect, useRef } from 'react'
import { queryClient } from '../api/query-client.ts'
import { useHealth } from '../api/use-health.ts'
import { useEvidence } from '../evidence/evidence-store.ts'
import { loadEvidence } from '../evidence/load-evidence.ts'
import { refreshView } from '../expand/explore.ts'
import { useFacets } from '../filters/facets-store.ts'
import { loadFacets } from '../filters/load-facets.ts'
import { judgeSurvival } from '../survive/judge-survival.ts'
import { useSurvival } from '../survive/survival-store.ts'
import './server-banner.css'

type Server = ReturnType<typeof useHealth>

interface Attempt {
  revision: string
  at: number
  isOver: boolean
}

const pause = 2_000

/** A refresh that fails may itself ask for the health, so the very next answer is no reason to try again. */
function isTooEarly(last: Attempt | null, revision: string, now: number): boolean {
  return last?.revision === revision && (!last.isOver || now - last.at < pause)
}

function askAgain() {
  void queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error' })
  if (useEvidence.getState().failure) void loadEvidence()
  if (useFacets.getState().failure) void loadFacets()
  if (useSurvival.getState().failure) void judgeSurvival()
}

/** Asks again what failed once the server is back. */
function useRecovery({ state }: Server) {
  const wasWell = useRef(true)
  useEffect(() => {
    const isWell = state === 'well'
    if (isWell && !wasWell.current) askAgain()
    wasWell.current = isWell || state === 'unknown'
  }, [state])
}

/** Asks for everything once the corpus has changed; with later answers of the server, until it succeeds. */
function useRefresh({ health, answeredAt }: Server) {
  const shown = useRef<string | null>(null)
  const last = useRef<Attempt | null>(null)
  const revision = health?.revision ?? null
  useEffect(() => {
    if (revision === null) return
    shown.current ??= revision
    if (shown.current === revision || isTooEarly(last.current, revision, answeredAt)) return
    const before = last.current?.revision ?? shown.current
    const attempt = { revision, at: answeredAt, isOver: false }
    last.current = attempt
    void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'health' })
    const noteShown = () => {
      shown.current = revision
    }
    void refreshView(before, noteShown).then(() => {
      attempt.isOver = true
    })
  }, [revision, answeredAt])
}

interface AwayProps {
  server: Server
  what: string
  why?: ReactNode
}

function Away({ server, what, why }: AwayProps) {
  return (
    <div className="server-banner" role="alert">
      <p>
        <strong>{what}</strong> {why} What is on the screen stays; nothing new can be loaded. Skein tries
        again every 2 seconds.
      </p>
      <button type="button" className="button" onClick={() => void server.retry()}>
        Try now
      </button>
    </div>
  )
}

const signIn = (
  <>
    <a href="/" target="_blank" rel="noopener">
      Sign in in another tab
    </a>
    , and this page goes on.
  </>
)

/** Says when the server or its store is gone, wants a sign-in or is importing, and goes away by itself when all is well again. */
export function ServerBanner() {
  const server = useHealth()
  useRecovery(server)
  useRefresh(server)
  const why = server.health?.reason
  if (server.state === 'signed out') return <Away server={server} what="You are signed out." why={signIn} />
  if (server.state === 'gone') return <Away server={server} what="The server does not answer." />
  if (server.state === 'storeless')
    return <Away server={server} what="The database cannot be asked." why={why} />
  if (server.state === 'importing')
    return (
      <div className="server-banner" role="status">
        <p>
          <span className="spinner" aria-hidden="true" /> <strong>Not ready yet.</strong>{' '}
          {why ?? 'An import is under way.'}
        </p>
      </div>
    )
  return null
}
