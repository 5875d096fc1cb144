import { isPageCovered, useDialog } from '../app/dialog-store.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { useView } from '../view/view-store.ts'
import { isComposing } from './is-composing.ts'

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('[data-canvas], [role="dialog"], [role="menu"]') === null
  )
}

/** It ends by Escape from wherever it is pressed. */
function isTour(): boolean {
  return useDialog.getState().open === 'tour'
}

/** Escape leads from the search and the panels back to the canvas, where something is on it. */
export function leadBackByEscape(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { key, defaultPrevented, target } = event
    if (key !== 'Escape' || defaultPrevented || isComposing(event) || isPageCovered() || isTour()) return
    if (isElsewhere(target) && useView.getState().nodes.size > 0) commandCanvas({ kind: 'focus' })
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}
