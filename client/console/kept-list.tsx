import { type FormEvent, useState } from 'react'
import { formatMoment } from '../wording/format-date.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { useConsole } from './console-store.ts'
import { deleteQuery, forgetAsked, saveQuery } from './keep-queries.ts'
import { type Asked, mostPast, useKeptQueries } from './kept-queries.ts'
import { takeQuery } from './run-query.ts'

function SaveForm() {
  const query = useConsole((state) => state.query)
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const { fields } = useConsole.getState()
    saveQuery({ name: name.trim(), query, fields })
    setName('')
  }
  return (
    <form className="query-save" onSubmit={save}>
      <input
        className="filter-input"
        aria-label="Name for the query in the editor"
        placeholder="Name for the query in the editor"
        maxLength={200}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="button" disabled={name.trim() === '' || query.trim() === ''}>
        Save query
      </button>
    </form>
  )
}

function Text({ asked }: { asked: Asked }) {
  return <code className="query-text">{asked.query}</code>
}

function Named() {
  const named = useKeptQueries((kept) => kept.named)
  if (named.length === 0) return null
  return (
    <ul className="plain-list query-list">
      {named.map((query) => (
        <li key={query.name} className="query-item">
          <span className="query-line">
            <button type="button" className="link-button" onClick={() => takeQuery(query)}>
              {query.name}
            </button>
            <button
              type="button"
              className="quiet-button"
              aria-label={`Delete ${query.name}`}
              onClick={() => deleteQuery(query)}
            >
              Delete
            </button>
          </span>
          <Text asked={query} />
        </li>
      ))}
    </ul>
  )
}

function Past() {
  const { past, unreadable } = useKeptQueries()
  if (past.length + unreadable.past.length === 0)
    return <p className="muted">What you ask is listed here, in this browser alone.</p>
  return (
    <>
      <ul className="plain-list query-list">
        {past.map((query) => (
          <li key={query.at} className="query-item">
            <span className="query-line">
              <button type="button" className="link-button" onClick={() => takeQuery(query)}>
                {formatMoment(query.at)}
              </button>
              <span className="muted">{query.outcome}</span>
            </span>
            <Text asked={query} />
          </li>
        ))}
      </ul>
      {past.length === mostPast && <p className="muted">The last {formatNumber(mostPast)} are kept.</p>}
      <button type="button" className="quiet-button" onClick={forgetAsked}>
        Forget what was asked
      </button>
    </>
  )
}

function Unreadable() {
  const count = useKeptQueries(({ unreadable }) => unreadable.past.length + unreadable.named.length)
  if (count === 0) return null
  return (
    <p className="warning">
      {formatCount(count, 'query is', 'queries are')} damaged, or of another version of Skein.
    </p>
  )
}

/** The queries that this browser keeps: those with a name, and what was asked last. */
export function KeptList() {
  return (
    <>
      <h3 className="section-title">Saved queries</h3>
      <SaveForm />
      <Named />
      <h3 className="section-title query-past">Asked before</h3>
      <Past />
      <Unreadable />
    </>
  )
}
