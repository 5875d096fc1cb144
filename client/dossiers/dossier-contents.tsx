import { useRef } from 'react'
import { useSummary } from '../api/use-summary.ts'
import { formatCount } from '../wording/format-number.ts'
import type { Dossier } from './dossier.ts'
import { EntryItem } from './entry-item.tsx'
import { introduce } from './keep-dossiers.ts'
import { NoteField } from './note-field.tsx'
import { type Comparison, useComparisons } from './use-changes.ts'

function changedWords(comparisons: ReadonlyMap<string, Comparison>, of: number): string | undefined {
  const changed = [...comparisons.values()].filter(({ changes }) => changes.length > 0).length
  if (comparisons.size === 0) return undefined
  return changed === 0
    ? 'The corpus was imported since; no entry has changed.'
    : `${formatCount(changed, 'entry has', 'entries have')} changed since, of ${formatCount(of, 'entry', 'entries')}.`
}

/** What is in a dossier, in its order, compared with what the corpus says now. */
export function DossierContents({ dossier }: { dossier: Dossier }) {
  const list = useRef<HTMLOListElement>(null)
  const { entries } = dossier
  const { comparisons, isPending, isFailed } = useComparisons(entries)
  const isCorpusKnown = useSummary().data !== undefined
  const news = changedWords(comparisons, entries.length)
  return (
    <>
      <NoteField
        label={`Introduction to ${dossier.name}`}
        placeholder="An introduction, in Markdown"
        text={dossier.introduction}
        onWrite={(text) => introduce(dossier, text)}
      />
      {isPending && <p className="muted appears-late">Comparing with the corpus…</p>}
      {(isFailed || !isCorpusKnown) && (
        <p className="muted">Not all of it could be compared with what the corpus says now.</p>
      )}
      {!isPending && news && <p role="status">{news}</p>}
      {entries.length === 0 && (
        <p className="muted">
          Nothing is in it yet. Press <b>Add to dossier</b> in the details of a node or an edge, or beside a
          path or a suggestion; or <kbd>D</kbd>, which adds what is selected, and with nothing selected the
          view.
        </p>
      )}
      <ol ref={list} tabIndex={-1} className="plain-list" aria-label={`Entries of ${dossier.name}`}>
        {entries.map((entry, place) => (
          <EntryItem
            key={entry.id}
            dossier={dossier}
            entry={entry}
            place={place}
            comparison={comparisons.get(entry.id)}
            onRemoved={() => list.current?.focus()}
          />
        ))}
      </ol>
    </>
  )
}
