import { isPageCovered, useDialog } from '../app/dialog-store.ts'
import { usePlace } from '../app/place-store.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { useView } from '../view/view-store.ts'
import { isComposing } from './is-composing.ts'

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('[data-canvas], [data-table], [role="dialog"], [role="menu"]') === null
  )
}

/** It ends by Escape from wherever it is pressed. */
function isTour(): boolean {
  return useDialog.getState().open === 'tour'
}

function focusMiddle() {
  if (usePlace.getState().place === 'explore') return commandCanvas({ kind: 'focus' })
  document.querySelector<HTMLElement>('[data-table] [role="tab"][aria-selected="true"]')?.focus()
}

/** Escape leads from the search and the panels back to the canvas, where something is on it, or to the table. */
export function leadBackByEscape(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { key, defaultPrevented, target } = event
    if (key !== 'Escape' || defaultPrevented || isComposing(event) || isPageCovered() || isTour()) return
    if (!isElsewhere(target) || useView.getState().nodes.size === 0) return
    // Else a browser empties a field of type search as well, and with it a filter.
    event.preventDefault()
    focusMiddle()
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}
