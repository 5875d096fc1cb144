import { useView } from '../view/view-store.ts'
import { DateField } from './date-field.tsx'
import { firstDay, lastDay } from './day-extent.ts'
import { changeFilters } from './set-filters.ts'

const isReversed = (from: string, to: string) => (firstDay(from) ?? '') > (lastDay(to) ?? '')

/** From when to when events are in view. */
export function DateRange() {
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
