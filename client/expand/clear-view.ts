import { record } from '../history/history-store.ts'
import { undoStep } from '../history/undo-redo.ts'
import { say } from '../view/status-store.ts'
import { emptyView } from '../view/view.ts'
import { cancelTasks } from './task-queue.ts'

/** Empties the view: what was still on its way into it is given up. */
export function clearView() {
  cancelTasks()
  record('Cleared the view', emptyView)
  // The toolbar leaves with what was in view, and its Undo with it.
  say('Cleared the view.', '', { words: 'Undo', run: undoStep })
}
