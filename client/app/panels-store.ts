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

/** Unfolds or folds a panel. On a narrow screen there is room for one at a time beside the timeline. */
export function setPanel(panel: keyof Panels, open: boolean) {
  if (panel === 'timeline') return usePanels.setState({ timeline: open })
  const other = panel === 'overview' ? 'details' : 'overview'
  usePanels.setState(open && narrow.matches ? { [panel]: open, [other]: false } : { [panel]: open })
}

/** Shows the details of what was just selected where they are a sheet that the reader closes again. */
export function unfoldDetailsOnNarrowScreen() {
  if (narrow.matches) setPanel('details', true)
}
