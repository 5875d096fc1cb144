import { DialogNews } from '../app/dialog-news.tsx'
import { Sheet } from '../app/sheet.tsx'
import { formatCount } from '../wording/format-number.ts'
import { DossierActions } from './dossier-actions.tsx'
import { DossierContents } from './dossier-contents.tsx'
import type { Dossiers as Known } from './dossier-storage.ts'
import { addDossierFile, beginDossier } from './keep-dossiers.ts'
import { openAmong, useDossiers, useOpenDossier } from './use-dossiers.ts'
import '../saved-views/saved-views.css'
import './dossiers.css'

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

function OpenDossier({ dossiers, unreadable, unkept }: Known) {
  const id = useOpenDossier((open) => open.id)
  const dossier = openAmong(dossiers, id)
  return (
    <>
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
