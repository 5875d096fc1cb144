import { create } from 'zustand'

export type Place = 'explore' | 'table'

/** What is shown in the middle: the canvas or the table. */
export const usePlace = create<{ place: Place }>(() => ({ place: 'explore' }))
