import { formatNumber } from '../wording/format-number.ts'

/** How many of a group an expansion could add: "950", "9 new of 14", "all 14 in view". */
export function countWords(fresh: number, total: number): string {
  if (fresh === 0) return total === 1 ? 'in view' : `all ${formatNumber(total)} in view`
  if (fresh === total) return formatNumber(total)
  return `${formatNumber(fresh)} new of ${formatNumber(total)}`
}
