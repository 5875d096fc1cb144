import { enterDialog, isPageCovered, useDialog } from '../app/dialog-store.ts'
import { say } from '../view/status-store.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { typedKey } from './typed-key.ts'

/** Where one types: a box that is ticked is none. */
const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]'

type Place = 'canvas' | 'page' | 'field' | 'dialog'

function placeOf({ target, ctrlKey, metaKey }: KeyboardEvent): Place {
  if (!(target instanceof HTMLElement)) return 'page'
  // A list takes letters to choose by.
  if (target.matches(fields) || (target.matches('select') && !ctrlKey && !metaKey)) return 'field'
  if (target.matches('[data-canvas]')) return 'canvas'
  return isPageCovered() ? 'dialog' : 'page'
}

function reaches({ mod, reach }: NonNullable<Command['keys']>, place: Place): boolean {
  if (place === 'field' || place === 'dialog') return reach === 'fields'
  return place === 'canvas' || mod === true || reach !== undefined
}

/** Whether a key needs Shift depends on the keyboard, but for letters and named keys. */
function isShiftRight(key: string, isWanted: boolean, isHeld: boolean): boolean {
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  return isSign || isWanted === isHeld
}

function isFor({ keys }: Command, event: KeyboardEvent): boolean {
  if (!keys || event.altKey) return false
  if ((event.ctrlKey || event.metaKey) !== (keys.mod ?? false)) return false
  const typed = typedKey(event)
  const isKey = [keys.key, keys.or].some((key) => key?.toLowerCase() === typed)
  return isKey && isShiftRight(typed, keys.shift ?? false, event.shiftKey) && reaches(keys, placeOf(event))
}

/**
 * Whoever types on as soon as a dialog is asked for means the dialog, also before it has the focus. Who comes back from
 * it to the canvas means the canvas.
 */
function isMeantForDialog(event: KeyboardEvent): boolean {
  const { open, isEntered } = useDialog.getState()
  return open !== null && !isEntered && placeOf(event) === 'canvas'
}

function noticeDialog({ target }: FocusEvent): void {
  if (target instanceof HTMLElement && target.closest('[role="dialog"]')) enterDialog()
}

function isUndoInDialog(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, shiftKey } = event
  return placeOf(event) === 'dialog' && (ctrlKey || metaKey) && !shiftKey && typedKey(event) === 'z'
}

/** What was done in a dialog is no step of the canvas behind it: the key presses the Undo that the dialog offers. */
function undoInDialog() {
  document.querySelector<HTMLElement>('[data-undo]')?.click()
}

/** Runs the command whose key is pressed, where the command says that its key works, or says why it cannot be. */
export function listenToCommands(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isMeantForDialog(event)) return
    if (isUndoInDialog(event)) return undoInDialog()
    const command = commands.find((one) => isFor(one, event))
    if (!command) return
    event.preventDefault()
    if (command.isPossible()) command.run()
    else if (command.obstacle) say(`${command.obstacle}.`)
  }
  window.addEventListener('keydown', onKey)
  window.addEventListener('focusin', noticeDialog)
  return () => {
    window.removeEventListener('keydown', onKey)
    window.removeEventListener('focusin', noticeDialog)
  }
}
