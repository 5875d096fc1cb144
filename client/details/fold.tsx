import { type ReactNode, useState } from 'react'
import { formatNumber } from '../wording/format-number.ts'

interface Props {
  items: readonly ReactNode[]
  /** How many show before the reader asks for all. */
  first: number
}

/** A list whose end is folded away when it is long. The items need keys. */
export function Fold({ items, first }: Props) {
  const [isOpen, setOpen] = useState(false)
  const isLong = items.length > first + 1
  return (
    <>
      <ul className="plain-list">{isLong && !isOpen ? items.slice(0, first) : items}</ul>
      {isLong && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          onClick={() => setOpen((open) => !open)}
        >
          {isOpen ? `Show only the first ${formatNumber(first)}` : `Show all ${formatNumber(items.length)}`}
        </button>
      )}
    </>
  )
}
