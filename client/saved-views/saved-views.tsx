import { useRef } from 'react'
import { DialogNews } from '../app/dialog-news.tsx'
import { closeDialog } from '../app/dialog-store.ts'
import { FailureNotice } from '../app/failure-notice.tsx'
import { Sheet } from '../app/sheet.tsx'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { addViewFiles } from './keep-views.ts'
import { openStoredView } from './open-stored-view.ts'
import { SaveForm } from './save-form.tsx'
import { SavedViewRow } from './saved-view-row.tsx'
import { describeStorageFailure } from './storage-failure.ts'
import { useStoredViews } from './use-stored-views.ts'
import './saved-views.css'

function SavedViewList() {
  const { data, error } = useStoredViews()
  const list = useRef<HTMLUListElement>(null)
  const news = error && <FailureNotice failure={describeStorageFailure(error)} />
  if (!data) return news
  return (
    <>
      {news}
      {data.views.length === 0 && <p className="muted">None is saved in this browser yet.</p>}
      <ul ref={list} tabIndex={-1} className="plain-list" aria-label="Saved in this browser">
        {data.views.map((stored) => (
          <SavedViewRow
            key={stored.id}
            stored={stored}
            onOpen={() => {
              closeDialog()
              openStoredView(stored)
            }}
            onDeleted={() => list.current?.focus()}
          />
        ))}
      </ul>
      {data.unreadable > 0 && (
        <p className="warning">
          {formatCount(data.unreadable, 'saved view is', 'saved views are')} of another version of Skein.
        </p>
      )}
    </>
  )
}

/** The views saved in this browser, and the way to save the present one. */
export function SavedViews() {
  const isEmpty = useView((view) => view.nodes.size === 0)
  return (
    <Sheet
      title="Saved views"
      initialFocus={() => document.querySelector<HTMLElement>('#saved-view-name') ?? true}
    >
      {!isEmpty && <SaveForm />}
      <SavedViewList />
      <DialogNews />
      <p className="muted saved-views-foot">
        They are kept in this browser alone, until it is told to forget them.{' '}
        <button type="button" className="link-button" onClick={() => void addViewFiles()}>
          Add from files…
        </button>
      </p>
    </Sheet>
  )
}
