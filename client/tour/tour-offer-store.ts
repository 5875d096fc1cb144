import { create } from 'zustand'

const key = 'skein.tour'

/** Whether the tour is still offered. */
export const useTourOffer = create<{ isOffered: boolean }>(() => ({
  isOffered: localStorage.getItem(key) === null,
}))

/** The tour is offered no more, until it is asked for. */
export function dismissTour() {
  localStorage.setItem(key, 'dismissed')
  useTourOffer.setState({ isOffered: false })
}
