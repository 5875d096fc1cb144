import { useState } from 'react'
import { hasWords } from '#model/has-words.ts'
import { formatNumber } from '../wording/format-number.ts'

export interface Choice {
  id: string
  name: string
  count: number
  isChosen: boolean
}

interface Props {
  /** What the choices are, in the plural. */
  what: string
  choices: readonly Choice[]
  onToggle: (id: string) => void
}

const first = 8

/** The chosen ones come first, then those of most events. */
function inOrder(choices: readonly Choice[]): Choice[] {
  const rank = ({ isChosen }: Choice) => (isChosen ? 0 : 1)
  return [...choices].sort((a, b) => rank(a) - rank(b) || b.count - a.count || a.name.localeCompare(b.name))
}

function ChoiceRow({ choice, onToggle }: { choice: Choice; onToggle: Props['onToggle'] }) {
  return (
    <label className="filter-choice">
      <input type="checkbox" checked={choice.isChosen} onChange={() => onToggle(choice.id)} />
      <span className="filter-choice-name">{choice.name}</span>
      <span className="figure">{formatNumber(choice.count)}</span>
    </label>
  )
}

/** Any number of choices to tick, with how many events have each; a long list can be searched. */
export function ChoiceList({ what, choices, onToggle }: Props) {
  const [words, setWords] = useState('')
  const [isWhole, setWhole] = useState(false)
  const found = inOrder(choices.filter(({ name }) => hasWords(words, [name])))
  const shown = isWhole ? found : found.slice(0, first)
  if (choices.length === 0) return <p className="muted">The events on the canvas have no {what}.</p>
  return (
    <>
      {choices.length > first && (
        <input
          type="search"
          className="filter-input filter-words"
          aria-label={`Find among ${what}`}
          placeholder={`Find among ${formatNumber(choices.length)}`}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {shown.map((choice) => (
        <ChoiceRow key={choice.id} choice={choice} onToggle={onToggle} />
      ))}
      {found.length === 0 && <p className="muted">None has these letters.</p>}
      {found.length > first && (
        <button type="button" className="link-button" onClick={() => setWhole((whole) => !whole)}>
          {isWhole ? `Show only the first ${first}` : `Show all ${formatNumber(found.length)}`}
        </button>
      )}
    </>
  )
}
