import { say } from '../view/status-store.ts'
import { redo, undo } from './history-store.ts'

export function undoStep() {
  const words = undo()
  say(words === undefined ? 'Nothing to undo.' : `Undone: ${words}.`)
}

export function redoStep() {
  const words = redo()
  say(words === undefined ? 'Nothing to do again.' : `Done again: ${words}.`)
}
