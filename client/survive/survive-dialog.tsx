import { Dialog } from '@base-ui/react/dialog'
import { closeFromInside } from '../app/close-from-inside.ts'
import { DialogHead } from '../app/dialog-head.tsx'
import { useView } from '../view/view-store.ts'
import { leaveOut } from './leave-out.ts'
import { LeavingOutFields } from './leaving-out-fields.tsx'
import { SurvivalResult } from './survival-result.tsx'
import '../paths/paths.css'

/** Asks what still stands without some of the sources or events. The canvas beside it shows what falls. */
export function SurviveDialog() {
  const leavingOut = useView((view) => view.leavingOut)
  return (
    <Dialog.Root open modal={false} disablePointerDismissal onOpenChange={closeFromInside}>
      <Dialog.Portal>
        <Dialog.Popup className="popup paths survive">
          <DialogHead title="Does it survive?" />
          <div className="paths-body">
            <LeavingOutFields value={leavingOut} change={leaveOut} />
            <SurvivalResult />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
