import { create } from 'zustand'

interface CanvasState {
  /** How far a layout under way is, 0 to 1; null when there is none. */
  layout: number | null
  /** How many of the nodes added last came to lie off the screen, until the reader moves it or others are in view. */
  offScreen: number
  /** Whether the reader asked for a lasso and has not drawn it yet. */
  isLassoing: boolean
  /** Of an overview: how many nodes are on the screen, and how many of them Cytoscape draws; null when there is none. */
  overview: { onScreen: number; near: number } | null
}

/** What the canvas tells the rest of the page about itself. */
export const useCanvasState = create<CanvasState>(() => ({
  layout: null,
  offScreen: 0,
  isLassoing: false,
  overview: null,
}))
