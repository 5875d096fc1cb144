import { usePlace } from '../app/place-store.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'

/** Shows the table instead of the canvas, or the canvas again, and moves the focus there. */
export function switchToTable() {
  const isTable = usePlace.getState().place === 'table'
  usePlace.setState({ place: isTable ? 'explore' : 'table' })
  // The canvas takes the focus when it is there again; the table does so itself.
  if (isTable) requestAnimationFrame(() => commandCanvas({ kind: 'focus' }))
}
