import { z } from 'zod'

/** The ways to arrange what is on the canvas. */
export const LayoutName = z.enum(['force'])
export type LayoutName = z.infer<typeof LayoutName>

/** What the history calls a layout that was done. */
export const layoutDone: Record<LayoutName, string> = { force: 'Laid out by force' }
