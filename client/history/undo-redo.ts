import { refreshOutdatedView } from '../expand/explore.ts'
import { cancelTasks } from '../expand/task-queue.ts'
import { say } from '../view/status-store.ts'
import { goToStep, redo, undo, useHistory } from './history-store.ts'

/** What was on its way into another view is given up; what the corpus no longer has does not come back. */
function arrive(words: string) {
  say(words)
  if (useHistory.getState().present.isOutdated) void refreshOutdatedView()
}

export function undoStep() {
  cancelTasks()
  const words = undo()
  arrive(words === undefined ? 'Nothing to undo.' : `Undone: ${words}.`)
}

export function redoStep() {
  cancelTasks()
  const words = redo()
  arrive(words === undefined ? 'Nothing to do again.' : `Done again: ${words}.`)
}

/** Goes to any step of the history, earlier or later. Answers whether there is such a step. */
export function jumpToStep(id: number): boolean {
  cancelTasks()
  const isThere = goToStep(id)
  if (isThere) arrive(`The view is as after: ${useHistory.getState().present.words}.`)
  return isThere
}
