import { formatCount, formatNumber } from '../wording/format-number.ts'

export interface NewNeighbours {
  /** How many an expansion could add. */
  fresh: number
  /** How many are on the canvas, but hidden. */
  hidden: number
}

/**
 * How many of a group an expansion could add: "950", "9 new of 14"; or where all are: "all 14 in view",
 * "9 in view, 5 hidden".
 */
export function countWords({ fresh, hidden }: NewNeighbours, total: number): string {
  if (fresh === total) return formatNumber(total)
  if (fresh > 0) return `${formatNumber(fresh)} new of ${formatNumber(total)}`
  if (hidden > 0 && hidden < total)
    return `${formatNumber(total - hidden)} in view, ${formatNumber(hidden)} hidden`
  const where = hidden > 0 ? 'hidden' : 'in view'
  return total === 1 ? where : `all ${formatNumber(total)} ${where}`
}

/** "Showing 18 of 25 neighbours, 7 hidden." */
export function extentWords(shown: number, hidden: number, total: number): string {
  const rest = hidden > 0 ? `, ${formatNumber(hidden)} hidden` : ''
  return `Showing ${formatNumber(shown)} of ${formatCount(total, 'neighbour', 'neighbours')}${rest}.`
}
