import { type Command, commands } from './commands.ts'

function isFor({ keys }: Command, event: KeyboardEvent, inCanvas: boolean): boolean {
  if (!keys || event.altKey) return false
  const mod = event.ctrlKey || event.metaKey
  if (mod !== (keys.mod ?? false) || (!mod && !inCanvas)) return false
  const isKey = [keys.key, keys.or].some((key) => key?.toLowerCase() === event.key.toLowerCase())
  return isKey && event.shiftKey === (keys.shift ?? false)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

/** Runs the command whose key is pressed: those with Ctrl or Cmd everywhere, the others on the canvas. */
export function listenToCommands(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return
    const inCanvas = event.target instanceof HTMLElement && event.target.matches('[data-canvas]')
    const command = commands.find((one) => isFor(one, event, inCanvas))
    if (!command?.isPossible()) return
    event.preventDefault()
    command.run()
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}
