import type { Slice, Standing } from '#model/api/company-over-time.ts'
import { formatDate } from '../wording/format-date.ts'

/** "1986", "1985 – 1989" */
export function sliceName({ from, to }: Pick<Slice, 'from' | 'to'>): string {
  return from === to ? formatDate(from) : formatDate(from, to)
}

/** How a companion stands to the slice before, as columns and lists name it. */
export const standingNames: Record<Standing, string> = {
  new: 'New',
  stays: 'Stay',
  back: 'Back',
  left: 'Left',
}
