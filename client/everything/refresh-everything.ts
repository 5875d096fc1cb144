import { notePresentRefreshed, reviseStep, useHistory } from '../history/history-store.ts'
import { say } from '../view/status-store.ts'
import { type Everything, type View, withoutNodes } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { leftOut, withEverything } from './show-everything.ts'
import { type LaidOutGraph, viewOfEverything } from './view-of-everything.ts'

/** Everything as it is now, less what the reader had taken off the canvas, with what he pinned, hid and selected. */
export function brought(everything: LaidOutGraph, view: View, before: Everything): View {
  const whole = viewOfEverything(everything, view)
  const isThere = (id: string) => whole.nodes.has(id)
  const removed = [...before.places.keys()].filter((id) => !view.nodes.has(id))
  const pinned = [...view.pinned].filter(isThere)
  const places = new Map(whole.places)
  for (const id of pinned) {
    const place = view.places.get(id)
    if (place) places.set(id, place)
  }
  const hidden = new Set([...view.hidden].filter(isThere))
  return withoutNodes({ ...whole, pinned: new Set(pinned), hidden, places }, new Set(removed))
}

const isShown = () => useView.getState().everything !== null

function sayOld() {
  if (!isShown()) return
  const again = { words: 'Bring it up to date', run: () => void refreshEverything() }
  say('The corpus was imported again. What is shown is as it was before that.', '', again)
}

/**
 * Brings everything to what the corpus says now. It is laid out anew; only what is pinned stays where it is. Calls
 * `whenDone` when that is done, or lies with the reader.
 */
export async function refreshEverything(whenDone = () => {}): Promise<void> {
  const show = (everything: LaidOutGraph) => {
    const view = useView.getState()
    if (!view.everything) return
    const next = brought(everything, view, view.everything)
    reviseStep(useHistory.getState().present.words, next)
    notePresentRefreshed()
    const nodes = formatCount(next.nodes.size, 'node', 'nodes')
    say(`The corpus was imported again: everything, ${nodes}, was laid out anew.${leftOut(next)}`)
  }
  if (await withEverything(show, { isWanted: isShown, left: sayOld })) whenDone()
}
