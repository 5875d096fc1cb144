import { useState } from 'react'
import { useStatus } from '../view/status-store.ts'
import { isPageCovered } from './dialog-store.ts'
import { actionOf, StatusWords, WorkWords } from './status-line.tsx'

/** What was just done in a dialog. Read aloud where it covers the page, whose status line reads it otherwise. */
export function DialogNews() {
  const { status, work } = useStatus()
  const [before] = useState(status)
  const isNew = status !== before && status !== work?.since
  const action = isNew || work ? actionOf(status, work) : undefined
  return (
    <div className={isNew || work ? 'dialog-news' : 'dialog-news is-idle'}>
      <p aria-live={isPageCovered() ? 'polite' : 'off'}>
        {isNew && <StatusWords status={status} />}
        {work && <WorkWords work={work} />}
      </p>
      {action && (
        <button
          type="button"
          className="button"
          data-undo={action.takesBack || undefined}
          onClick={action.run}
        >
          {action.words}
        </button>
      )}
    </div>
  )
}
