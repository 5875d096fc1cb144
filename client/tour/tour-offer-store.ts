import { create } from 'zustand'
import { recall, remember } from '../storage/browser-storage.ts'

const key = 'skein.tour'

/** Whether the tour is still offered. */
export const useTourOffer = create<{ isOffered: boolean }>(() => ({
  isOffered: recall(key) === undefined,
}))

/** The tour is offered no more, until it is asked for. */
export function dismissTour() {
  remember(key, 'dismissed')
  useTourOffer.setState({ isOffered: false })
}
