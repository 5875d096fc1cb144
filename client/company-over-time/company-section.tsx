import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { CompanyOverTime } from '#model/api/company-over-time.ts'
import type { GraphNode } from '#model/graph.ts'
import { fetchCompanyOverTime } from '../api/endpoints.ts'
import { QueryNews } from '../app/query-news.tsx'
import { ChoiceField } from '../filters/choice-field.tsx'
import { useAfterPause } from '../related/use-after-pause.ts'
import { useView } from '../view/view-store.ts'
import { formatDate } from '../wording/format-date.ts'
import { formatCount } from '../wording/format-number.ts'
import { playSlices, showSlice } from './show-slice.ts'
import { SliceTable } from './slice-table.tsx'
import './company-over-time.css'

const spans = [1, 2, 5, 10]
/** So many companions of each standing come with a slice. */
const mostNamed = 30

function Steps({ actor, found }: { actor: GraphNode; found: CompanyOverTime }) {
  const { from, to } = useView((view) => view.filters)
  const { slices } = found
  const here = slices.findIndex((slice) => slice.from === from && slice.to === to)
  const before = here < 0 ? undefined : slices[here - 1]
  const after = here < 0 ? slices[0] : slices[here + 1]
  return (
    <p className="slice-steps">
      <button
        type="button"
        className="button"
        disabled={!before}
        onClick={() => before && void showSlice(actor, before)}
      >
        {before ? `Back to ${formatDate(before.from, before.to)}` : 'Back'}
      </button>
      <button
        type="button"
        className="button"
        disabled={!after}
        onClick={() => after && void showSlice(actor, after)}
      >
        {after ? `${here < 0 ? 'Begin at' : 'On to'} ${formatDate(after.from, after.to)}` : 'On'}
      </button>
      <button type="button" className="button" onClick={() => void playSlices(actor, found)}>
        Run through all
      </button>
    </p>
  )
}

function Found({ actor, found }: { actor: GraphNode; found: CompanyOverTime }) {
  if (found.slices.length === 0) return <p className="muted">It has no event with a date.</p>
  return (
    <>
      <SliceTable actor={actor} found={found} />
      <p className="muted">
        Held against the row before. New: in no row before. Back: in one before that. The bar: solid who
        stays, pale who is back, outlined who is new; the line below, who left.
      </p>
      {found.undated > 0 && (
        <p className="muted">{formatCount(found.undated, 'undated event', 'undated events')} left out.</p>
      )}
      <Steps actor={actor} found={found} />
    </>
  )
}

/** With whom an actor was, slice by slice of time, and a way to step through them on the canvas. */
export function CompanySection({ actor }: { actor: GraphNode }) {
  const heading = useId()
  const [years, setYears] = useState(1)
  const isTime = useAfterPause(actor.id)
  const query = useQuery({
    queryKey: ['company over time', actor.id, years],
    queryFn: ({ signal }) => fetchCompanyOverTime(actor.id, { years, limit: mostNamed }, signal),
    enabled: isTime,
  })
  return (
    <section className="panel-section" aria-labelledby={heading}>
      <h3 id={heading} className="section-title">
        Company over time
      </h3>
      <ChoiceField
        label="A row is"
        value={String(years)}
        choices={spans.map((span) => ({ value: String(span), words: formatCount(span, 'year', 'years') }))}
        onChange={(span) => setYears(Number(span))}
      />
      <QueryNews query={query} waiting="Looking…" />
      {query.data && <Found actor={actor} found={query.data} />}
    </section>
  )
}
