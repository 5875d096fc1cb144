import { z } from 'zod'
import { create } from 'zustand'

/** The part of the graph that the reader sees, however large the window: what is in its middle, and how near. */
export const ShownPart = z.object({ zoom: z.number().positive(), x: z.number(), y: z.number() })
export type ShownPart = z.infer<typeof ShownPart>

/** Kept by the canvas: null until something is shown. */
export const useShownPart = create<{ part: ShownPart | null }>(() => ({ part: null }))
