import { openDialog } from '../app/dialog-store.ts'
import { useView } from '../view/view-store.ts'
import { isLeavingOut, leavingOutWords } from './leaving-out.ts'

/** What is left out, how what falls is drawn, and the way to change it. */
export function SurviveKey() {
  const leavingOut = useView((view) => view.leavingOut)
  const isEmpty = useView((view) => view.nodes.size === 0)
  if (isEmpty) return null
  return (
    <>
      {isLeavingOut(leavingOut) && <p>Hollow and faint: falls without {leavingOutWords(leavingOut)}.</p>}
      <button type="button" className="button" onClick={() => openDialog('survive')}>
        Does it survive?
      </button>
    </>
  )
}
