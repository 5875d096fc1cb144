import type { Failure } from '../api/failure.ts'
import { DialogNews } from '../app/dialog-news.tsx'
import { FailureNotice } from '../app/failure-notice.tsx'
import { Sheet } from '../app/sheet.tsx'
import { formatCount } from '../wording/format-number.ts'
import { DossierActions } from './dossier-actions.tsx'
import { DossierContents } from './dossier-contents.tsx'
import type { Dossiers as Known } from './dossier-storage.ts'
import { addDossierFile, beginDossier } from './keep-dossiers.ts'
import { openAmong, useDossiers, useOpenDossier } from './use-dossiers.ts'
import '../saved-views/saved-views.css'
import './dossiers.css'

function describeUnread(error: unknown): Failure {
  return {
    title: 'The browser does not let Skein read its dossiers',
    detail: `Those that it keeps are not shown${error instanceof Error && error.message ? ` (${error.message})` : ''}.`,
    hint: 'Reload the page, or open Skein in a window that is not private.',
  }
}

function None() {
  return (
    <div className="dossier-none">
      <p>
        A dossier holds what you collect for a story: nodes, edges, paths, suggestions and views, in your
        order, with your notes and with the sources they rest on. It is exported as a page or as Markdown with
        numbered citations.
      </p>
      <button type="button" className="button" onClick={() => void beginDossier('First dossier')}>
        Begin a dossier
      </button>{' '}
      <button type="button" className="quiet-button" onClick={() => void addDossierFile()}>
        Add from file…
      </button>
    </div>
  )
}

function OpenDossier({ dossiers, unreadable, unkept, error }: Known) {
  const id = useOpenDossier((open) => open.id)
  const dossier = openAmong(dossiers, id)
  return (
    <>
      {error !== undefined && <FailureNotice failure={describeUnread(error)} />}
      {dossier ? (
        <>
          <DossierActions dossiers={dossiers} dossier={dossier} />
          {unkept.has(dossier.id) && (
            <p className="warning">Only this page has it: save it as a file before you close the page.</p>
          )}
          <DossierContents key={dossier.id} dossier={dossier} />
        </>
      ) : (
        <None />
      )}
      {unreadable > 0 && (
        <p className="warning">
          {formatCount(unreadable, 'dossier is', 'dossiers are')} of another version of Skein.
        </p>
      )}
    </>
  )
}

/** The dossiers of this browser, one of them open. */
export function Dossiers() {
  const known = useDossiers().data
  return (
    <Sheet title="Dossiers" className="dossiers">
      <div className="dossiers-body">{known && <OpenDossier {...known} />}</div>
      <DialogNews />
    </Sheet>
  )
}
