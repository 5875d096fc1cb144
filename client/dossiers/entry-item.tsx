import { type DragEvent, type KeyboardEvent, useState } from 'react'
import { formatMoment } from '../wording/format-date.ts'
import type { Dossier, Entry } from './dossier.ts'
import { EntryEvidence } from './entry-evidence.tsx'
import { entryKind, entryTitle } from './entry-words.ts'
import { bringUpToDate, moveEntry, noteEntry, removeEntry } from './keep-dossiers.ts'
import { NoteField } from './note-field.tsx'
import { openEntry } from './open-entry.ts'
import type { Comparison } from './use-changes.ts'

const dragged = 'application/x-skein-entry'

/** A list moves its items about, and one that is moved loses the focus. */
function refocused(element: Element | null) {
  requestAnimationFrame(() => {
    if (element instanceof HTMLElement) element.focus()
  })
}

function useDragging(dossier: Dossier, entry: Entry, place: number) {
  const [isTarget, setTarget] = useState(false)
  const isEntry = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(dragged)
  return {
    isTarget,
    handle: {
      draggable: true,
      onDragStart: ({ dataTransfer }: DragEvent) => {
        dataTransfer.setData(dragged, entry.id)
        dataTransfer.effectAllowed = 'move'
      },
    },
    target: {
      onDragOver: (event: DragEvent) => {
        if (!isEntry(event)) return
        event.preventDefault()
        setTarget(true)
      },
      onDragLeave: () => setTarget(false),
      onDrop: (event: DragEvent) => {
        setTarget(false)
        const moved = dossier.entries.find(({ id }) => id === event.dataTransfer.getData(dragged))
        if (!moved) return
        event.preventDefault()
        if (moved.id !== entry.id) void moveEntry(dossier, moved, place)
      },
    },
  }
}

interface ChangesProps {
  dossier: Dossier
  entry: Entry
  comparison: Comparison
}

function Changes({ dossier, entry, comparison: { now, changes } }: ChangesProps) {
  return (
    <div className="entry-changes">
      <p className="warning">Changed since it was collected:</p>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={() => void bringUpToDate(dossier, entry, now)}>
        Bring up to date<span className="visually-hidden"> {entryTitle(entry)}</span>
      </button>
    </div>
  )
}

interface Props {
  dossier: Dossier
  entry: Entry
  place: number
  comparison: Comparison | undefined
  onRemoved: () => void
}

/** One thing that was collected: what it is, the reader's note, what it rests on, and what has changed since. */
export function EntryItem({ dossier, entry, place, comparison, onRemoved }: Props) {
  const title = entryTitle(entry)
  const { basis } = entry
  const last = dossier.entries.length - 1
  const { isTarget, handle, target } = useDragging(dossier, entry, place)
  const move = (by: number) => {
    const focused = document.activeElement
    const to = place + by
    if (to >= 0 && to <= last) void moveEntry(dossier, entry, to).then(() => refocused(focused))
  }
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    // In a note the keys move the caret.
    if (!event.altKey || by === 0 || event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    move(by)
  }
  const actions = [
    { words: 'Open', run: () => void openEntry(entry) },
    { words: 'Move up', run: () => move(-1), isVoid: place === 0 },
    { words: 'Move down', run: () => move(1), isVoid: place === last },
    { words: 'Remove', run: () => void removeEntry(dossier, entry).then(onRemoved) },
  ]
  return (
    <li className={isTarget ? 'entry is-target' : 'entry'} onKeyDown={moveByKey} {...target}>
      <div className="entry-head">
        <span className="entry-handle figure" title="Drag to another place" {...handle}>
          <span aria-hidden="true">⠿</span> {place + 1}
        </span>
        <div className="entry-words">
          <p className="muted">
            {entryKind(entry)}
            {comparison && comparison.changes.length > 0 && <span className="warning">, changed since</span>}
          </p>
          <h3 className="entry-title">{title}</h3>
        </div>
      </div>
      <NoteField
        label={`Note on ${title}`}
        placeholder="A note of your own, in Markdown"
        text={entry.note}
        onWrite={(note) => noteEntry(dossier, entry.id, note)}
      />
      {entry.subject.kind === 'derived link' && (
        <p className="warning">Worked out from shared events: not a fact of the corpus.</p>
      )}
      {entry.subject.kind === 'suggestion' && (
        <p className="muted">
          A place to look, not a finding: {entry.subject.reasons.map(({ words }) => words).join('; ')}.
        </p>
      )}
      <EntryEvidence subject={entry.subject} basis={basis} />
      {comparison && comparison.changes.length > 0 && (
        <Changes dossier={dossier} entry={entry} comparison={comparison} />
      )}
      <p className="muted entry-about">
        {basis.corpus}, revision {basis.revision ?? 'unknown'}, {formatMoment(basis.takenAt)}
      </p>
      <div className="saved-view-actions">
        {actions.map(({ words, run, isVoid }) => (
          <button
            key={words}
            type="button"
            className="quiet-button"
            aria-label={`${words}: ${title}`}
            aria-disabled={isVoid}
            onClick={run}
          >
            {words}
          </button>
        ))}
      </div>
    </li>
  )
}
