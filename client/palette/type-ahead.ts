import { closeDialog, typeAhead, useDialog } from '../app/dialog-store.ts'

/** Whoever types on as soon as the palette is asked for means its field, also before it is there. */
export function listenToTypingAhead(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { open, isEntered } = useDialog.getState()
    if (open !== 'palette' || isEntered || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') closeDialog()
    else if (event.key.length === 1) typeAhead(event.key)
    else if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', onKey, { capture: true })
  return () => window.removeEventListener('keydown', onKey, { capture: true })
}
