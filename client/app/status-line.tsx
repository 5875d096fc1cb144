import { useConsole } from '../console/console-store.ts'
import { type Action, type Status, useStatus, type Work } from '../view/status-store.ts'
import { useView } from '../view/view-store.ts'
import { StillReading } from './still-reading.tsx'
import './status-line.css'

export function WorkWords({ work: { words } }: { work: Work }) {
  return (
    <span className="status-work">
      <span className="spinner" aria-hidden="true" /> {words}…
      <StillReading />
    </span>
  )
}

export function StatusWords({ status }: { status: Status }) {
  if (status.kind === 'said')
    return (
      <>
        <span className="status-about">{status.about}</span>{' '}
        <span className="status-news">{status.words}</span>
      </>
    )
  if (status.kind === 'failed') {
    const { title, detail, hint } = status.failure
    return (
      <>
        <strong className="warning">{title}.</strong> {detail} {hint}
      </>
    )
  }
  return null
}

export function actionOf(status: Status, work: Work | null = null): Action | undefined {
  if (work) return { words: 'Cancel', run: work.cancel }
  return status.kind === 'quiet' ? undefined : status.action
}

/** What was just done and what can follow from it. Read aloud by a screen reader. */
export function StatusLine() {
  const { status, work } = useStatus()
  const isEmpty = useView((view) => view.nodes.size === 0)
  const action = actionOf(status, work)
  const isToldInConsole = useConsole((state) => state.isOpen) && status.kind === 'said'
  const isIdle = isEmpty && !work && (status.kind === 'quiet' || isToldInConsole)
  return (
    <div className={isIdle ? 'status-line is-idle' : `status-line is-${status.kind}`}>
      <p className="status-words" aria-live="polite">
        {status !== work?.since && <StatusWords status={status} />}
        {work && <WorkWords work={work} />}
      </p>
      {action && !isIdle && (
        <button type="button" className="button" onClick={action.run}>
          {action.words}
        </button>
      )}
    </div>
  )
}
