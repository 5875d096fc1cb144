import type { Dialog } from '@base-ui/react/dialog'
import { closeDialog } from './dialog-store.ts'

/** Closes a dialog that leaves the page beside it to be used: Escape on the page is for the page. */
export function closeFromInside(_: boolean, details: Dialog.Root.ChangeEventDetails) {
  const { reason, event } = details
  const isOnPage =
    event.target instanceof Element &&
    event.target !== document.body &&
    event.target.closest('[role="dialog"]') === null
  if (reason !== 'escape-key' || !isOnPage) return closeDialog()
  details.cancel()
  details.allowPropagation()
}
