import { useState } from 'react'
import { RenameForm } from '../saved-views/rename-form.tsx'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { addView } from './add-to-dossier.ts'
import type { Dossier } from './dossier.ts'
import {
  addDossierFile,
  beginDossier,
  deleteDossier,
  renameDossier,
  saveDossierFile,
} from './keep-dossiers.ts'
import { exportDossier, reportForms } from './report/export-dossier.ts'
import { openDossier } from './use-dossiers.ts'

interface Choice {
  dossiers: readonly Dossier[]
  dossier: Dossier
}

/** Which dossier is open, and what can be done with it as a whole. */
export function DossierActions({ dossiers, dossier }: Choice) {
  const [isRenaming, setRenaming] = useState(false)
  const isEmpty = useView((view) => view.nodes.size === 0)
  const begin = () => void beginDossier('New dossier').then(() => setRenaming(true))
  const rename = (name: string) => void renameDossier(dossier, name).then(() => setRenaming(false))
  return (
    <>
      {isRenaming ? (
        <RenameForm
          key={dossier.id}
          name={dossier.name}
          onRename={rename}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div className="dossier-choice">
          <select
            className="filter-input"
            aria-label="Dossier"
            value={dossier.id}
            onChange={(event) => openDossier(event.target.value)}
          >
            {dossiers.map(({ id, name, entries }) => (
              <option key={id} value={id}>
                {name} ({formatCount(entries.length, 'entry', 'entries')})
              </option>
            ))}
          </select>
          <button type="button" className="quiet-button" onClick={begin}>
            New
          </button>
          <button type="button" className="quiet-button" onClick={() => setRenaming(true)}>
            Rename
          </button>
          <button type="button" className="quiet-button" onClick={() => void deleteDossier(dossier)}>
            Delete
          </button>
        </div>
      )}
      <div className="dossier-actions">
        {!isEmpty && (
          <button type="button" className="button" onClick={() => void addView()}>
            Add the view
          </button>
        )}
        {reportForms.map((form) => (
          <button
            key={form.id}
            type="button"
            className="button"
            onClick={() => void exportDossier(dossier, form)}
          >
            {form.words}
          </button>
        ))}
        <button type="button" className="quiet-button" onClick={() => void saveDossierFile(dossier)}>
          Save as file
        </button>
        <button type="button" className="quiet-button" onClick={() => void addDossierFile()}>
          Add from file…
        </button>
      </div>
    </>
  )
}
