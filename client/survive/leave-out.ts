import { record } from '../history/history-store.ts'
import { showNetwork } from '../network/show-network.ts'
import { keepSelected } from '../view/selection.ts'
import { say } from '../view/status-store.ts'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { isLeavingOut, type LeavingOut, leavingNothingOut, leavingOutWords } from './leaving-out.ts'
import { fallingIn, useSurvival } from './survival-store.ts'

/** Leaves out this and nothing else, as a step. */
export function leaveOut(leavingOut: LeavingOut) {
  const words = isLeavingOut(leavingOut)
    ? `Left out ${leavingOutWords(leavingOut)}`
    : 'Put back all that was left out'
  record(words, { ...useView.getState(), leavingOut })
  say(`${words}.`)
}

export function putAllBack() {
  leaveOut(leavingNothingOut)
}

/** Hides the nodes that fall, as if by hand. */
export function hideFallen() {
  const view = useView.getState()
  const { events, bereft } = fallingIn(view, useSurvival.getState().fallen)
  const hidden = new Set([...view.hidden, ...events, ...bereft])
  const words = `Hid ${formatCount(events.size + bereft.size, 'node that falls', 'nodes that fall')}`
  record(words, { ...view, hidden, selection: keepSelected(view.selection, (id) => !hidden.has(id)) })
  say(`${words}.`)
}

/** Builds the network on the canvas again of the events that stand. */
export function rebuildNetwork(): Promise<void> {
  const { network, leavingOut } = useView.getState()
  return network ? showNetwork({ ...network.question, leavingOut }) : Promise.resolve()
}
