import { formatCount, formatNumber } from '../wording/format-number.ts'

interface Props {
  /** How many hits are listed. */
  shown: number
  total: number
  isClose: boolean
}

/** How many hits of how many are listed, and whether they are what was written. */
export function HitsExtent({ shown, total, isClose }: Props) {
  return (
    <>
      {isClose && <span className="warning">No exact match; these are close spellings. </span>}
      {shown < total
        ? `Showing ${formatNumber(shown)} of ${formatNumber(total)}. More letters narrow it down.`
        : formatCount(total, 'match', 'matches')}
    </>
  )
}
