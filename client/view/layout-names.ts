import { z } from 'zod'

/** The ways to arrange what is on the canvas. */
export const LayoutName = z.enum(['force', 'time', 'concentric', 'type', 'grid'])
export type LayoutName = z.infer<typeof LayoutName>

/** What a layout is called in the menu, by a command, and by the history once it was done. */
export const layoutWords: Record<LayoutName, { how: string; explained: string }> = {
  force: { how: 'by force', explained: 'Neighbours close together' },
  time: { how: 'by time', explained: 'Events from left to right by date' },
  concentric: {
    how: 'round the selection',
    explained: 'Rings by distance; by degree when nothing is selected',
  },
  type: { how: 'by type', explained: 'A column for each type, by date or name' },
  grid: { how: 'in a grid', explained: 'The most connected first' },
}
