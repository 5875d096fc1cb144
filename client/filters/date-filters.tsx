import { useView } from '../view/view-store.ts'
import { ChoiceField } from './choice-field.tsx'
import { DateField } from './date-field.tsx'
import { DateRange } from './date-range.tsx'
import type { Filters } from './filters.ts'
import { changeFilters } from './set-filters.ts'

type KnownBy = NonNullable<Filters['knownOn']>['by']

function KnownOn() {
  const knownOn = useView((view) => view.filters.knownOn)
  const by = knownOn?.by ?? 'source'
  const change = (date: string | null, by: KnownBy) =>
    changeFilters({ knownOn: date === null ? null : { date, by } })
  return (
    <>
      <DateField label="As known on" value={knownOn?.date ?? null} onChange={(date) => change(date, by)} />
      {knownOn && (
        <ChoiceField
          label="Known by"
          value={by}
          choices={[
            { value: 'source', words: 'first source' },
            { value: 'event', words: 'date of event' },
          ]}
          onChange={(chosen) => change(knownOn.date, chosen === 'event' ? 'event' : 'source')}
        />
      )}
    </>
  )
}

/** When events were, and when they became known. */
export function DateFilters() {
  return (
    <>
      <DateRange />
      <KnownOn />
    </>
  )
}
