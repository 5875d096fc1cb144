import type { Standing } from '#model/api/company-over-time.ts'

/** How a companion stands to the slice before, as columns and lists name it. */
export const standingNames: Record<Standing, string> = {
  new: 'New',
  stays: 'Stay',
  back: 'Back',
  left: 'Left',
}
