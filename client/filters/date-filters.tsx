import { useView } from '../view/view-store.ts'
import { DateField } from './date-field.tsx'
import { firstDay, lastDay } from './day-extent.ts'
import type { Filters } from './filters.ts'
import { changeFilters } from './set-filters.ts'

type KnownBy = NonNullable<Filters['knownOn']>['by']

const isReversed = (from: string, to: string) => (firstDay(from) ?? '') > (lastDay(to) ?? '')

function Range() {
  const { from, to } = useView((view) => view.filters)
  return (
    <>
      <DateField
        label="From"
        value={from}
        problem={(date) => (to !== null && isReversed(date, to) ? 'That is after the end.' : undefined)}
        onChange={(date) => changeFilters({ from: date })}
      />
      <DateField
        label="To"
        value={to}
        problem={(date) =>
          from !== null && isReversed(from, date) ? 'That is before the start.' : undefined
        }
        onChange={(date) => changeFilters({ to: date })}
      />
    </>
  )
}

function KnownOn() {
  const knownOn = useView((view) => view.filters.knownOn)
  const by = knownOn?.by ?? 'source'
  const change = (date: string | null, by: KnownBy) =>
    changeFilters({ knownOn: date === null ? null : { date, by } })
  return (
    <>
      <DateField label="As known on" value={knownOn?.date ?? null} onChange={(date) => change(date, by)} />
      {knownOn && (
        <label className="filter-row">
          By
          <select
            className="filter-input"
            value={by}
            onChange={(event) => change(knownOn.date, event.target.value === 'event' ? 'event' : 'source')}
          >
            <option value="source">date of first source</option>
            <option value="event">date of event</option>
          </select>
        </label>
      )}
    </>
  )
}

/** When events were, and when they became known. */
export function DateFilters() {
  return (
    <>
      <Range />
      <KnownOn />
    </>
  )
}
