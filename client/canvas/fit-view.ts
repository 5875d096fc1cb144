import { say } from '../view/status-store.ts'
import { commandCanvas } from './canvas-commands.ts'

/** Moves the viewport so that everything in view is on the screen, because the reader asked for it. */
export function fitView() {
  commandCanvas({ kind: 'fit' })
  say('Everything in view is on the screen.')
}
