import { useId, useState } from 'react'
import type { NodeType } from '#model/node-types.ts'
import { SearchHit } from '../search/search-hit.tsx'
import { mostLetters, useSearch } from '../search/use-search.ts'
import type { Named } from './paths-store.ts'

const shown = 6

interface Props {
  label: string
  /** Any, when left out. */
  types?: readonly NodeType[]
  choose: (node: Named) => void
}

/** A field that finds a node by its name; the hits stand below it until one is chosen. */
export function NodePicker({ label, types, choose }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const { hits, isSettled } = useSearch(text, types)
  const take = (node: Named) => {
    setText('')
    choose(node)
  }
  return (
    <div className="paths-picker">
      <label className="paths-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="filter-input"
        autoComplete="off"
        maxLength={mostLetters}
        placeholder="A name or a title"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={({ key }) => {
          const [first] = hits
          if (key === 'Enter' && isSettled && first) take(first)
        }}
      />
      {text.trim() !== '' && (
        <ul className="plain-list paths-hits">
          {hits.slice(0, shown).map((node) => (
            <li key={node.id}>
              <button type="button" className="paths-hit" onClick={() => take(node)}>
                <SearchHit node={node} />
              </button>
            </li>
          ))}
          {isSettled && hits.length === 0 && <li className="muted">Nothing is named so.</li>}
        </ul>
      )}
    </div>
  )
}
