import { Autocomplete } from '@base-ui/react/autocomplete'
import { type KeyboardEvent, useState } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { isComposing } from '../commands/is-composing.ts'
import { openNode } from '../expand/explore.ts'
import { SearchHit } from './search-hit.tsx'
import { SearchStatus } from './search-status.tsx'
import { useExpectedHit } from './use-expected-hit.ts'
import { mostLetters, useSearch } from './use-search.ts'
import './search-box.css'

async function open(node: GraphNode) {
  commandCanvas({ kind: 'focus' })
  await openNode(node.id, node.label)
  commandCanvas({ kind: 'reveal', id: node.id })
}

function useSearchBox() {
  const [text, setText] = useState('')
  const [isFolded, setFolded] = useState(true)
  const search = useSearch(text)
  const choose = (node: GraphNode) => {
    setText('')
    void open(node)
  }
  const expect = useExpectedHit(search)
  const type = (typed: string) => {
    setText(typed)
    setFolded(false)
  }
  const isOpen = !isFolded && text.trim() !== ''
  return { text, type, search, choose, isOpen, setFolded, expect: () => expect(choose) }
}

/** Finds a node by its name or its text, and opens it. */
export function SearchBox() {
  const { text, type, search, choose, isOpen, setFolded, expect } = useSearchBox()
  const onKeyDown = (event: KeyboardEvent & { preventBaseUIHandler: () => void }) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Escape') setFolded(true)
    if (event.key === 'ArrowDown') setFolded(false)
    if (event.key !== 'Enter' || text.trim() === '' || search.isSettled) return
    event.preventBaseUIHandler()
    expect()
  }
  return (
    <Autocomplete.Root
      inline
      open
      items={search.hits}
      filter={null}
      mode="none"
      autoHighlight="always"
      value={text}
      onValueChange={(value, { reason }) => {
        if (reason === 'input-change') type(value)
      }}
      itemToStringValue={(node: GraphNode) => node.label}
    >
      <search
        className="search"
        onFocus={() => setFolded(false)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setFolded(true)
        }}
      >
        <Autocomplete.Input
          data-search
          className="search-input"
          aria-label="Find a person, event, tag or publisher"
          aria-expanded={isOpen}
          maxLength={mostLetters}
          placeholder="Find a person, event, tag or publisher"
          autoFocus
          spellCheck={false}
          onKeyDown={onKeyDown}
        />
        <kbd className="search-key">/</kbd>
        <div className="popup search-popup" hidden={!isOpen}>
          <Autocomplete.List className="search-list" aria-busy={!search.isSettled}>
            {(node: GraphNode) => (
              <Autocomplete.Item
                key={node.id}
                value={node}
                className="search-item"
                onClick={() => choose(node)}
              >
                <SearchHit node={node} />
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
          <Autocomplete.Status className="search-status">
            {text.trim() !== '' && <SearchStatus text={text.trim()} search={search} />}
          </Autocomplete.Status>
        </div>
      </search>
    </Autocomplete.Root>
  )
}
