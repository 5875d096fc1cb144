import { useMemo, useState } from 'react'
import { hasWords } from '#model/has-words.ts'
import { FailureNotice } from '../app/failure-notice.tsx'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { useFacets } from './facets-store.ts'
import { toggled } from './filters.ts'
import { loadFacets } from './load-facets.ts'
import { changeFilters } from './set-filters.ts'

type Facet = 'tags' | 'publishers'

interface Choice {
  id: string
  name: string
  count: number
}

const first = 8

/** The tags or publishers of the events on the canvas, the chosen ones first, then those of most events. */
function useChoices(facet: Facet): { choices: Choice[]; isCounting: boolean } {
  const nodes = useView((view) => view.nodes)
  const chosen = useView((view) => view.filters[facet])
  const { events, names } = useFacets()
  return useMemo(() => {
    const onCanvas = [...nodes.values()].filter(({ type }) => type === 'Event')
    const known = onCanvas.flatMap(({ id }) => events.get(id) ?? [])
    const counts = new Map<string, number>(chosen.map((id) => [id, 0]))
    for (const event of known) for (const id of event[facet]) counts.set(id, (counts.get(id) ?? 0) + 1)
    const choices = [...counts].map(([id, count]) => ({ id, count, name: names.get(id) ?? id }))
    const rank = ({ id }: Choice) => (chosen.includes(id) ? 0 : 1)
    choices.sort((a, b) => rank(a) - rank(b) || b.count - a.count || a.name.localeCompare(b.name))
    return { choices, isCounting: known.length < onCanvas.length }
  }, [nodes, chosen, events, names, facet])
}

function ChoiceRow({ facet, choice }: { facet: Facet; choice: Choice }) {
  const chosen = useView((view) => view.filters[facet])
  return (
    <label className="filter-choice">
      <input
        type="checkbox"
        checked={chosen.includes(choice.id)}
        onChange={() => changeFilters({ [facet]: toggled(chosen, choice.id) })}
      />
      <span className="filter-choice-name">{choice.name}</span>
      <span className="figure">{formatNumber(choice.count)}</span>
    </label>
  )
}

function ChoiceList({ facet, choices }: { facet: Facet; choices: readonly Choice[] }) {
  const [words, setWords] = useState('')
  const [isWhole, setWhole] = useState(false)
  const found = choices.filter(({ name }) => hasWords(words, [name]))
  const shown = isWhole ? found : found.slice(0, first)
  if (choices.length === 0) return <p className="muted">The events on the canvas have no {facet}.</p>
  return (
    <>
      {choices.length > first && (
        <input
          type="search"
          className="filter-input filter-words"
          aria-label={`Find among ${facet}`}
          placeholder={`Find among ${formatNumber(choices.length)}`}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {shown.map((choice) => (
        <ChoiceRow key={choice.id} facet={facet} choice={choice} />
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

/** The tags or the publishers of which an event must have one. */
export function FacetFilter({ facet }: { facet: Facet }) {
  const failure = useFacets((state) => state.failure)
  const { choices, isCounting } = useChoices(facet)
  if (isCounting && failure) return <FailureNotice failure={failure} retry={() => void loadFacets()} />
  if (isCounting)
    return (
      <p className="muted">
        <span className="spinner" aria-hidden="true" /> Counting…
      </p>
    )
  return <ChoiceList facet={facet} choices={choices} />
}
