import { graphInView } from '../../view/graph-in-view.ts'
import { say } from '../../view/status-store.ts'
import { useView } from '../../view/view-store.ts'
import { commandCanvas } from '../canvas-commands.ts'

/** Moves the viewport so that everything in view is on the screen, because the reader asked for it. */
export function fitView() {
  if (graphInView(useView.getState()).nodes.length === 0) return say('Nothing is in view.')
  commandCanvas({ kind: 'fit' })
  say('Everything in view is on the screen.')
}
