import { type FormEvent, useRef, useState } from 'react'
import { chooseFiles } from '../app/choose-files.ts'
import { closeDialog } from '../app/dialog-store.ts'
import { FailureNotice } from '../app/failure-notice.tsx'
import { Sheet } from '../app/sheet.tsx'
import { addNodes } from '../expand/add-nodes.ts'
import { toggled } from '../filters/filters.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { FoundEntries } from './found-entries.tsx'
import type { Entry } from './look-up.ts'
import { mostLines, readLines } from './read-lines.ts'
import { useLookUp } from './use-look-up.ts'
import './name-list.css'

function firstOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(({ nodes }) => nodes[0]?.id ?? []))]
}

function Found({ entries }: { entries: readonly Entry[] }) {
  const [chosen, choose] = useState(() => firstOf(entries.filter(({ isCertain }) => isCertain)))
  const open = entries.filter(({ isCertain, isClose, nodes }) => !isCertain && !isClose && nodes.length > 0)
  const add = () => {
    closeDialog()
    void addNodes(chosen, 'a list')
  }
  return (
    <>
      <div className="name-list-actions">
        <button type="button" className="button" disabled={chosen.length === 0} onClick={add}>
          Add {formatCount(chosen.length, 'node', 'nodes')}
        </button>
        {open.length > 0 && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => choose([...new Set([...chosen, ...firstOf(open)])])}
          >
            Choose the first of each
          </button>
        )}
      </div>
      <FoundEntries
        entries={entries}
        chosen={new Set(chosen)}
        onToggle={(id) => choose((before) => toggled(before, id))}
      />
    </>
  )
}

/** Brings the nodes that a list names into view: it says which it found, which may be meant, and which are not there. */
export function NameList() {
  const [text, setText] = useState('')
  const { state, look } = useLookUp()
  const field = useRef<HTMLTextAreaElement>(null)
  const lines = readLines(text)
  const read = async () => {
    const [file] = await chooseFiles({ accept: '.txt,.csv,text/plain,text/csv' })
    if (file) setText(await file.text())
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (lines.length > 0) void look(lines.slice(0, mostLines))
  }
  return (
    <Sheet title="Add nodes from a list" initialFocus={field}>
      <form className="name-list" onSubmit={submit}>
        <label htmlFor="name-list">Names or ids, one a line</label>
        <textarea
          ref={field}
          id="name-list"
          className="filter-input"
          rows={6}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="name-list-actions">
          <button type="submit" className="button" disabled={lines.length === 0}>
            Look up {formatCount(Math.min(lines.length, mostLines), 'entry', 'entries')}
          </button>
          <button type="button" className="quiet-button" onClick={() => void read()}>
            Read a text or CSV file…
          </button>
        </div>
        {lines.length > mostLines && (
          <p className="warning">
            Only the first {formatNumber(mostLines)} of {formatNumber(lines.length)} are looked up at a time.
          </p>
        )}
      </form>
      {state.kind === 'looking' && (
        <p className="muted" role="status">
          <span className="spinner" aria-hidden="true" /> Looked up {formatNumber(state.done)} of{' '}
          {formatNumber(state.of)}…
        </p>
      )}
      {state.kind === 'failed' && (
        <FailureNotice failure={state.failure} retry={() => void look(lines.slice(0, mostLines))} />
      )}
      {state.kind === 'found' && <Found entries={state.entries} />}
    </Sheet>
  )
}
