import { z } from 'zod'

/** The ways to arrange what is on the canvas. */
export const LayoutName = z.enum(['force', 'time', 'concentric', 'type', 'grid'])
export type LayoutName = z.infer<typeof LayoutName>

/** How nodes lie that nobody has laid out. */
export const firstLayout: LayoutName = 'force'

interface LayoutWords {
  /** What it is called in the menu, by a command, and by the history once it was done. */
  how: string
  explained: string
  /** What the history calls it where nothing was selected, if it is another thing then. */
  howWithoutSelection?: string
  /** Events lie on an axis of dates, which is shown, and which new ones keep to. */
  hasAxis?: true
}

export const layoutWords: Record<LayoutName, LayoutWords> = {
  force: { how: 'by force', explained: 'Neighbours close together' },
  time: { how: 'by time', explained: 'Events from left to right by date', hasAxis: true },
  concentric: {
    how: 'round the selection',
    howWithoutSelection: 'by degree',
    explained: 'Rings by distance; by degree when nothing is selected',
  },
  type: { how: 'by type', explained: 'A column for each type, by date or name' },
  grid: { how: 'in a grid', explained: 'The most connected first' },
}

/** The layout of a view that takes this one's place: no axis is left to lie on. */
export function withoutAxis(layout: LayoutName): LayoutName {
  return layoutWords[layout].hasAxis ? firstLayout : layout
}
