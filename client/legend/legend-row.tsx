import type { ReactNode } from 'react'
import { formatNumber } from '../wording/format-number.ts'

interface Props {
  name: string
  shape?: ReactNode
  isHidden: boolean
  /** Undefined until it is counted. */
  inView: number | undefined
  onCanvas: number
  inCorpus: number | undefined
  onToggle: () => void
}

/** A type with its three counts, hidden or shown by a click. */
export function LegendRow({ name, shape, isHidden, inView, onCanvas, inCorpus, onToggle }: Props) {
  return (
    <li>
      <button
        type="button"
        className="wide-row legend-row"
        aria-pressed={!isHidden}
        title={`${isHidden ? 'Show' : 'Hide'} ${name.toLowerCase()}`}
        onClick={onToggle}
      >
        {shape}
        <span className="legend-name">{name}</span>
        <span className="figure">
          {inView === undefined ? '…' : formatNumber(inView)}
          <span className="visually-hidden">{inView === undefined ? ' being counted,' : ' in view,'}</span>
        </span>
        <span className="figure legend-rest">
          {formatNumber(onCanvas)}
          <span className="visually-hidden"> on the canvas,</span>
        </span>
        <span className="figure legend-rest">
          {inCorpus === undefined ? '' : formatNumber(inCorpus)}
          <span className="visually-hidden"> in the corpus</span>
        </span>
      </button>
    </li>
  )
}

/** What the three counts of the rows below are. */
export function LegendHead({ first }: { first: string }) {
  return (
    <div className="wide-row legend-row legend-head" aria-hidden="true">
      <span className="legend-name">{first}</span>
      <span className="figure">in view</span>
      <span className="figure">canvas</span>
      <span className="figure">corpus</span>
    </div>
  )
}
