import { Dialog } from '@base-ui/react/dialog'
import type { ComponentProps, ReactNode } from 'react'
import { DialogHead } from './dialog-head.tsx'
import { closeDialog } from './dialog-store.ts'

interface Props {
  title: string
  className?: string
  initialFocus?: ComponentProps<typeof Dialog.Popup>['initialFocus']
  children: ReactNode
}

/** A dialog in the middle of the page, which waits behind it. */
export function Sheet({ title, className = '', initialFocus, children }: Props) {
  return (
    <Dialog.Root open onOpenChange={closeDialog}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-ground" />
        <Dialog.Popup className={`popup sheet ${className}`} initialFocus={initialFocus}>
          <DialogHead title={title} />
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
