import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { CypherAnswer } from '#model/api/cypher.ts'
import { useHealth } from '../api/use-health.ts'
import { FailureNotice } from '../app/failure-notice.tsx'
import { addNodes } from '../expand/add-nodes.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { isOfOlderImport, limits, type Pane, type Run, useConsole } from './console-store.ts'
import { isSame } from './kept-queries.ts'
import { QueryNotes } from './plan-tree.tsx'
import { FirstQuestions } from './questions-list.tsx'
import { ResultTable } from './result-table.tsx'
import { askedWith, cancelQuery, planQuery, runQuery } from './run-query.ts'
import { nodesIn, thingsOf } from './value-text.ts'

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`
}

function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 100)
    return () => clearInterval(ticking)
  }, [])
  return now
}

/** How long the query has been running, with a way to end it. */
function Running({ since }: { since: number }) {
  const now = useNow()
  return (
    <div className="query-running appears-late">
      <p role="status">
        <span className="spinner" aria-hidden="true" /> Asking the store…
      </p>
      <span className="figure" aria-hidden="true">
        {seconds(Math.max(0, now - since))}
      </span>
      <button type="button" className="button" onClick={cancelQuery}>
        Cancel query
      </button>
    </div>
  )
}

function shownOf({ shown, total, truncated }: CypherAnswer): string {
  if (!truncated) return formatCount(shown, 'row', 'rows')
  if (total === null) return `Showing the first ${formatNumber(shown)} rows; there are more`
  return `Showing ${formatNumber(shown)} of ${formatNumber(total)} rows`
}

const most = Math.max(...limits)

/** A way to all rows that can be had, where there are more. */
function More({ answer }: { answer: CypherAnswer }) {
  const limit = useConsole((state) => state.limit)
  if (!answer.truncated || limit >= most) return null
  const ask = () => {
    useConsole.setState({ limit: most })
    void runQuery()
  }
  return (
    <button type="button" className="link-button" onClick={ask}>
      Ask for {formatNumber(most)}
    </button>
  )
}

/** That the rows are not those that the same query would have now, with a way to those while it stands in the editor. */
function ImportedSince({ hasChanged }: { hasChanged: boolean }) {
  return (
    <>
      {' '}
      <span className="warning">The corpus was imported again since.</span>{' '}
      {!hasChanged && (
        <button type="button" className="link-button" onClick={() => void runQuery()}>
          Run
        </button>
      )}
    </>
  )
}

interface AnswerProps {
  answer: CypherAnswer
  hasChanged: boolean
  isOfOlder: boolean
}

function Answer({ answer, hasChanged, isOfOlder }: AnswerProps) {
  const things = useMemo(() => thingsOf(answer), [answer])
  const ids = useMemo(() => nodesIn(answer.rows.flat(), things), [answer, things])
  return (
    <>
      <div className="result-head">
        <p role="status">
          {shownOf(answer)} <More answer={answer} />{' '}
          <span className="muted">in {formatNumber(Math.round(answer.milliseconds))} ms</span>
          {hasChanged && <span className="warning"> The query or its values have changed since.</span>}
          {isOfOlder && <ImportedSince hasChanged={hasChanged} />}
        </p>
        {ids.length > 0 && (
          <button type="button" className="button" onClick={() => void addNodes(ids, 'a query')}>
            {formatCount(ids.length, 'node', 'nodes')} to the canvas
          </button>
        )}
      </div>
      <QueryNotes notes={answer.notes} />
      {answer.rows.length > 0 ? (
        <ResultTable answer={answer} things={things} />
      ) : (
        <p className="muted">
          Nothing in the graph matches. Check the spelling of names and the values of parameters: Cypher tells
          capitals from small letters.
        </p>
      )}
    </>
  )
}

/** A query that cannot be read fails again until it is mended; anything else may work the next time. */
function Failed({ run, goTo }: { run: Extract<Run, { kind: 'failed' }>; goTo: (offset: number) => void }) {
  const { failure, position } = run
  if (!position)
    return (
      <FailureNotice failure={failure} retry={() => void (run.pane === 'plan' ? planQuery() : runQuery())} />
    )
  return (
    <>
      <FailureNotice failure={failure} />
      <button type="button" className="button" onClick={() => goTo(position.offset)}>
        Go to line {position.line}, column {position.column}
      </button>
    </>
  )
}

/** What came of the query: its rows. */
export function ResultPane(): ReactNode {
  const answered = useConsole((state) => state.answered)
  const { health } = useHealth()
  const hasChanged = useConsole((state) => answered !== null && !isSame(answered.asked, askedWith(state)))
  if (!answered) return <FirstQuestions />
  const isOfOlder = isOfOlderImport(answered, health?.revision)
  return <Answer answer={answered.answer} hasChanged={hasChanged} isOfOlder={isOfOlder} />
}

interface Props {
  pane: Pane
  goTo: (offset: number) => void
  children: ReactNode
}

/** What the store has answered; or that it has not yet, or why it did not. */
export function WhenAnswered({ pane, goTo, children }: Props): ReactNode {
  const run = useConsole((state) => state.run)
  if (run.kind === 'idle' || run.pane !== pane) return children
  if (run.kind === 'running') return <Running since={run.since} />
  if (run.kind === 'failed') return <Failed run={run} goTo={goTo} />
  return <p role="status">Cancelled after {seconds(run.after)}. The store has stopped working on it.</p>
}
