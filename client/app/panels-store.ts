import { create } from 'zustand'

interface Panels {
  overview: boolean
  details: boolean
  timeline: boolean
}

const narrow = matchMedia('(max-width: 760px)')

/** Which of the panels round the canvas are unfolded. */
export const usePanels = create<Panels>(() => ({
  overview: !narrow.matches,
  details: true,
  timeline: !narrow.matches,
}))

/** Unfolds or folds a panel. On a narrow screen there is room for one at a time. */
export function setPanel(panel: keyof Panels, open: boolean) {
  const others = open && narrow.matches ? { overview: false, details: false, timeline: false } : {}
  usePanels.setState({ ...others, [panel]: open })
}

/** The same by a button, which goes away with it: the focus goes on to what comes in its place. */
export function turnPanel(panel: keyof Panels, open: boolean) {
  setPanel(panel, open)
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-panel="${panel}"]`)?.focus())
}

/** Shows the details of what was just selected where they are a sheet that the reader closes again. */
export function unfoldDetailsOnNarrowScreen() {
  if (narrow.matches) setPanel('details', true)
}
