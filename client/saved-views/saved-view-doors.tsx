import { openDialog } from '../app/dialog-store.ts'
import { openViewFile } from '../share/open-view-file.ts'
import { formatMoment } from '../wording/format-date.ts'
import { formatNumber } from '../wording/format-number.ts'
import { openStoredView } from './open-stored-view.ts'
import { useStoredViews } from './use-stored-views.ts'

const mostDoors = 3

/** The ways into what a reader has already: the last views of this browser, a file, a list of names. */
export function SavedViewDoors() {
  const views = useStoredViews().data?.views ?? []
  return (
    <section>
      {views.length > 0 && <h2 className="section-title">Or go on with a saved view</h2>}
      <ul className="plain-list">
        {views.slice(0, mostDoors).map((stored) => (
          <li key={stored.id}>
            <button type="button" className="wide-row starting-point" onClick={() => openStoredView(stored)}>
              <span className="starting-name">{stored.view.facts.name}</span>
              <span className="muted figure">{formatMoment(stored.view.savedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="saved-view-doors">
        {views.length > 0 && (
          <button type="button" className="link-button" onClick={() => openDialog('saved views')}>
            {views.length > mostDoors ? `All ${formatNumber(views.length)} saved views` : 'Saved views'}
          </button>
        )}
        <button type="button" className="link-button" onClick={() => openDialog('dossiers')}>
          Dossiers
        </button>
        <button type="button" className="link-button" onClick={() => void openViewFile()}>
          Open a view file…
        </button>
        <button type="button" className="link-button" onClick={() => openDialog('name list')}>
          Add nodes from a list…
        </button>
      </p>
    </section>
  )
}
