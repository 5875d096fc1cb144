import { useId } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { DateRange } from '../filters/date-range.tsx'
import { useView } from '../view/view-store.ts'
import { LateMeanwhile } from './late-meanwhile.tsx'

const mostActors = 50

/** Asks of which time it is to be told. */
function WhenFirst() {
  const heading = useId()
  return (
    <section className="panel-section" aria-labelledby={heading}>
      <h3 id={heading} className="section-title">
        What happened in a time, in this company
      </h3>
      <p className="muted">Write of which dates, or draw a range on the timeline. 1985-06 is a month.</p>
      <DateRange />
    </section>
  )
}

/** What actors and their company did in the range of dates, once one is set. */
export function MeanwhileAmong({ nodes }: { nodes: readonly GraphNode[] }) {
  const { from, to } = useView((view) => view.filters)
  const isOfActors = nodes.length <= mostActors && nodes.every(({ type }) => type === 'Actor')
  if (!isOfActors) return null
  if (from === null || to === null) return <WhenFirst />
  return <LateMeanwhile subject={{ actors: nodes.map(({ id }) => id), from, to }} />
}
