import { useId, useRef, useState } from 'react'
import { isolated } from '#model/isolated.ts'
import { type NodeType, nodeTypeNames } from '#model/node-types.ts'
import { describeFailure } from '../api/failure.ts'
import { isComposing } from '../commands/is-composing.ts'
import { HitsExtent } from '../search/hits-extent.tsx'
import { SearchHit } from '../search/search-hit.tsx'
import { useExpectedHit } from '../search/use-expected-hit.ts'
import { mostLetters, type Search, useSearch } from '../search/use-search.ts'
import { formatCount } from '../wording/format-number.ts'
import type { Named } from './paths-store.ts'

const shown = 6

interface Props {
  label: string
  /** Any, when left out. */
  types?: readonly NodeType[]
  choose: (node: Named) => void
  autoFocus?: boolean
}

function nameOf({ label, type }: Named): string {
  return `${isolated(label)}, ${nodeTypeNames[type].one}`
}

function noneWords({ error }: Search): string {
  return error ? `${describeFailure(error).title}.` : 'Nothing is named so.'
}

/** What who sees the hits sees: how many there are, and which of them Enter takes. */
function hitWords(search: Search): string {
  const { hits, total, isSettled, isClose } = search
  const [first] = hits
  if (!isSettled) return ''
  if (!first) return noneWords(search)
  const matches = isClose
    ? `No exact match, but ${formatCount(total, 'close spelling', 'close spellings')}`
    : formatCount(total, 'match', 'matches')
  return `${matches}. Enter takes ${nameOf(first)}.`
}

/** A field that finds a node by its name; the hits stand below it until one is chosen. */
export function NodePicker({ label, types, choose, autoFocus }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [taken, setTaken] = useState<Named>()
  const search = useSearch(text, types)
  const { hits, total, isClose, isSettled } = search
  const expect = useExpectedHit(search)
  const input = useRef<HTMLInputElement>(null)
  const take = (node: Named) => {
    setText('')
    setTaken(node)
    input.current?.focus()
    choose(node)
  }
  return (
    <div className="paths-picker">
      <label className="paths-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={input}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it
        autoFocus={autoFocus}
        className="filter-input"
        autoComplete="off"
        maxLength={mostLetters}
        placeholder="A name or a title"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event.nativeEvent) || text.trim() === '') return
          // Else the same key would press what takes the place of the field.
          event.preventDefault()
          const [first] = hits
          if (!isSettled) expect(take)
          else if (first) take(first)
        }}
      />
      {text.trim() !== '' && (
        <ul className="plain-list paths-hits" aria-busy={!isSettled}>
          {hits.slice(0, shown).map((node) => (
            <li key={node.id}>
              <button type="button" className="paths-hit" onClick={() => take(node)}>
                <SearchHit node={node} />
              </button>
            </li>
          ))}
          {isSettled && hits.length === 0 && <li className="muted">{noneWords(search)}</li>}
        </ul>
      )}
      {text.trim() !== '' && isSettled && hits.length > 0 && (
        <p className="muted paths-hits">
          <HitsExtent shown={Math.min(hits.length, shown)} total={total} isClose={isClose} />
        </p>
      )}
      <p className="visually-hidden" role="status">
        {text.trim() !== '' ? hitWords(search) : taken && `Took ${nameOf(taken)}.`}
      </p>
    </div>
  )
}
