import { type ReactNode, useState } from 'react'
import { formatNumber } from '../wording/format-number.ts'

interface Props<Item> {
  items: readonly Item[]
  /** The row of an item, with a key. */
  show: (item: Item, index: number) => ReactNode
  /** How many show before the reader asks for more. */
  first: number
}

/** As many rows at a time as a browser lays out without a pause. */
const step = 500

/** A list whose end is folded away when it is long; one that is very long unfolds a part at a time. */
export function Fold<Item>({ items, show, first }: Props<Item>) {
  const [most, setMost] = useState(first)
  const isLong = items.length > first + 1
  const shown = isLong ? items.slice(0, most) : items
  const rest = items.length - shown.length
  const isOpen = most > first
  // One that shows more of a list already unfolded is no toggle.
  const isExpanded = rest === 0 || (isOpen ? undefined : false)
  const foldWords = `Show only the first ${formatNumber(first)}`
  const moreWords = rest > step ? `Show ${formatNumber(step)} more` : `Show all ${formatNumber(items.length)}`
  const fold = () => setMost(first)
  return (
    <>
      <ul className="plain-list">{shown.map(show)}</ul>
      {isOpen && rest > 0 && (
        <p className="muted">
          Showing {formatNumber(shown.length)} of {formatNumber(items.length)}.{' '}
          <button type="button" className="link-button" onClick={fold}>
            {foldWords}
          </button>
        </p>
      )}
      {isLong && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isExpanded}
          onClick={rest > 0 ? () => setMost(most + step) : fold}
        >
          {rest > 0 ? moreWords : foldWords}
        </button>
      )}
    </>
  )
}
