import { useState } from 'react'
import { useSummary } from '../api/use-summary.ts'
import { copyCitation, saveViewFile } from '../share/share-view.ts'
import { contextOf, countWords } from '../share/view-facts.ts'
import { formatMoment } from '../wording/format-date.ts'
import { deleteView, renameView } from './keep-views.ts'
import { RenameForm } from './rename-form.tsx'
import type { StoredView } from './stored-views.ts'

function About({ view: { facts, savedAt, revision } }: Pick<StoredView, 'view'>) {
  const now = useSummary().data?.lastImport?.revision
  return (
    <p className="muted">
      {formatMoment(savedAt)}. {[`${countWords(facts)}.`, ...contextOf(facts), `${facts.corpus},`].join(' ')}{' '}
      revision {facts.revision}
      {now !== undefined && now !== revision && `; now ${now}`}.
    </p>
  )
}

interface Props {
  stored: StoredView
  onOpen: () => void
  onDeleted: () => void
}

/** A saved view: what it holds, and what can be done with it. */
export function SavedViewRow({ stored, onOpen, onDeleted }: Props) {
  const [isRenaming, setRenaming] = useState(false)
  const { view } = stored
  const { name } = view.facts
  const rename = (to: string) => void renameView(stored, to).then((done) => setRenaming(!done))
  const remove = () => void deleteView(stored).then((done) => done && onDeleted())
  const actions = [
    { words: 'Copy citation', run: () => void copyCitation(view) },
    { words: 'Save as file', run: () => saveViewFile(view) },
    { words: 'Rename', run: () => setRenaming(true) },
    { words: 'Delete', run: remove },
  ]
  return (
    <li className="saved-view">
      {isRenaming ? (
        <RenameForm name={name} onRename={rename} onCancel={() => setRenaming(false)} />
      ) : (
        <button type="button" className="link-button saved-view-name" onClick={onOpen}>
          {name}
        </button>
      )}
      <About view={view} />
      <div className="saved-view-actions">
        {actions.map(({ words, run }) => (
          <button
            key={words}
            type="button"
            className="quiet-button"
            aria-label={`${words}: ${name}`}
            onClick={run}
          >
            {words}
          </button>
        ))}
      </div>
    </li>
  )
}
