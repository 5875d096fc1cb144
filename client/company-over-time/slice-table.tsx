import { Fragment, useState } from 'react'
import { type CompanyOverTime, type Slice, Standing } from '#model/api/company-over-time.ts'
import type { GraphNode } from '#model/graph.ts'
import { NodeLink } from '../details/node-link.tsx'
import { useView } from '../view/view-store.ts'
import { formatDate } from '../wording/format-date.ts'
import { formatNumber } from '../wording/format-number.ts'
import { showSlice } from './show-slice.ts'
import { SliceBar } from './slice-bar.tsx'
import { standingNames } from './slice-words.ts'

const mostNamed = 8

function Names({ actor, slice, standing }: { actor: GraphNode; slice: Slice; standing: Standing }) {
  const named = slice.companions.filter((one) => one.standing === standing).slice(0, mostNamed)
  const rest = slice.counts[standing] - named.length
  if (named.length === 0) return null
  return (
    <p className="slice-names">
      <span className="muted">{standingNames[standing]}:</span>{' '}
      {named.map(({ id, label, events }, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          <NodeLink id={id} from={actor.id}>
            {label}
          </NodeLink>
          {events > 1 && <span className="muted"> ({formatNumber(events)})</span>}
        </Fragment>
      ))}
      {rest > 0 && ` and ${formatNumber(rest)} more`}.
    </p>
  )
}

interface RowProps {
  actor: GraphNode
  slice: Slice
  most: number
}

function Row({ actor, slice, most }: RowProps) {
  const [isOpen, setOpen] = useState(false)
  const isShown = useView(({ filters }) => filters.from === slice.from && filters.to === slice.to)
  const name = formatDate(slice.from, slice.to)
  return (
    <>
      <tr aria-current={isShown ? 'date' : undefined}>
        <th scope="row">
          <button
            type="button"
            className="link-button"
            aria-expanded={isOpen}
            aria-label={`Who was there in ${name}`}
            onClick={() => setOpen(!isOpen)}
          >
            {name}
          </button>
        </th>
        <td>{formatNumber(slice.events.length)}</td>
        {Standing.options.map((standing) => (
          <td key={standing}>{formatNumber(slice.counts[standing])}</td>
        ))}
        <td>
          <SliceBar counts={slice.counts} most={most} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={7} className="slice-open">
            {Standing.options.map((standing) => (
              <Names key={standing} actor={actor} slice={slice} standing={standing} />
            ))}
            <button type="button" className="link-button" onClick={() => void showSlice(actor, slice)}>
              Show {name} on the canvas
            </button>
          </td>
        </tr>
      )}
    </>
  )
}

function withCompany({ counts }: Slice): number {
  return counts.new + counts.stays + counts.back
}

/** A row for each slice: how many are new, stay, are back and left, in numbers and as a bar, and who they are. */
export function SliceTable({ actor, found: { slices } }: { actor: GraphNode; found: CompanyOverTime }) {
  const most = Math.max(...slices.map((slice) => Math.max(withCompany(slice), slice.counts.left)))
  return (
    <div className="slices">
      <table>
        <caption className="visually-hidden">With whom {actor.label} was in events, over time</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Events</th>
            {Standing.options.map((standing) => (
              <th key={standing} scope="col">
                {standingNames[standing]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {slices.map((slice) => (
            <Row key={slice.from} actor={actor} slice={slice} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
