import { useMemo } from 'react'
import { compareText } from '#model/compare-text.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { textOf } from '../wording/node-words.ts'
import { capitalised } from '../wording/type-names.ts'
import { ChoiceField } from './choice-field.tsx'
import { useFacets } from './facets-store.ts'
import { toggled } from './filters.ts'
import { changeFilters, endGesture } from './set-filters.ts'

const leastTiers = 3

export function WordsFilter() {
  const text = useView((view) => view.filters.text)
  return (
    <input
      type="search"
      className="filter-input filter-words"
      aria-label="Words in title, summary or location"
      placeholder="Title, summary or location"
      title="Looked for in the title, the summary and the location of events"
      value={text}
      maxLength={200}
      spellCheck={false}
      onChange={(event) => changeFilters({ text: event.target.value }, 'words')}
      onBlur={endGesture}
    />
  )
}

function upTo(most: number, words: (value: number) => string) {
  return Array.from({ length: most }, (_, index) => ({ value: String(index + 1), words: words(index + 1) }))
}

function numberOf(value: string): number | null {
  return value === '' ? null : Number(value)
}

function Importance() {
  const value = useView((view) => view.filters.minImportance)
  const atLeast = upTo(10, (least) => (least === 10 ? '10' : `${least} or more`))
  return (
    <ChoiceField
      label="Importance"
      value={String(value ?? '')}
      choices={[{ value: '', words: 'any' }, ...atLeast]}
      onChange={(least) => changeFilters({ minImportance: numberOf(least) })}
    />
  )
}

function Tier() {
  const value = useView((view) => view.filters.worstTier)
  const events = useFacets((state) => state.events)
  const worst = useMemo(
    () => [...events.values()].reduce((most, facets) => Math.max(most, facets?.bestTier ?? 0), leastTiers),
    [events],
  )
  const orBetter = upTo(worst, (tier) => (tier === 1 ? 'tier 1' : `tier ${tier} or better`))
  return (
    <ChoiceField
      label="Best source"
      value={String(value ?? '')}
      choices={[{ value: '', words: 'any' }, ...orBetter]}
      onChange={(tier) => changeFilters({ worstTier: numberOf(tier) })}
    />
  )
}

function useStatusCounts(): [string, number][] {
  const nodes = useView((view) => view.nodes)
  const chosen = useView((view) => view.filters.statuses)
  return useMemo(() => {
    const counts = new Map<string, number>(chosen.map((status) => [status, 0]))
    for (const { type, properties } of nodes.values()) {
      const status = textOf(properties.status) ?? ''
      if (type === 'Event') counts.set(status, (counts.get(status) ?? 0) + 1)
    }
    return [...counts].sort(([a, one], [b, other]) => other - one || compareText(a, b))
  }, [nodes, chosen])
}

function Statuses() {
  const chosen = useView((view) => view.filters.statuses)
  const counts = useStatusCounts()
  if (counts.length === 0) return null
  return (
    <fieldset className="filter-choices">
      <legend>Status</legend>
      {counts.map(([status, count]) => (
        <label key={status} className="filter-choice">
          <input
            type="checkbox"
            checked={chosen.includes(status)}
            onChange={() => changeFilters({ statuses: toggled(chosen, status) })}
          />
          <span className="filter-choice-name">{status === '' ? 'Not given' : capitalised(status)}</span>
          <span className="figure">{formatNumber(count)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** What kind of events: how important, how sure, how well sourced. */
export function EventFilters() {
  return (
    <>
      <Importance />
      <Tier />
      <Statuses />
    </>
  )
}

/** How many edges in view a node must have. */
export function DegreeFilter() {
  const value = useView((view) => view.filters.minDegree)
  return (
    <label className="filter-row">
      Edges in view, at least
      <input
        type="number"
        className="filter-input filter-number"
        min={0}
        max={9999}
        value={value}
        onChange={(event) =>
          changeFilters(
            { minDegree: Math.min(9999, Math.max(0, Math.trunc(Number(event.target.value)))) },
            'degree',
          )
        }
        onBlur={endGesture}
      />
    </label>
  )
}
