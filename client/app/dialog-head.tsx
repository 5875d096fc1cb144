import { Dialog } from '@base-ui/react/dialog'

/** What a dialog is called, and the way out of it. */
export function DialogHead({ title }: { title: string }) {
  return (
    <div className="panel-head">
      <Dialog.Title className="sheet-title">{title}</Dialog.Title>
      <Dialog.Close className="link-button">Close</Dialog.Close>
    </div>
  )
}
