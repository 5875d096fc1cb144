import { openDialog } from '../app/dialog-store.ts'
import { useView } from '../view/view-store.ts'
import { shareWords } from './fall-words.ts'
import { isLeavingOut, leavingOutWords } from './leaving-out.ts'
import { fallingIn, useSurvival } from './survival-store.ts'

/** That what is drawn faint falls, as long as something is left out, wherever the reader is. */
export function LeftOutNews() {
  const view = useView()
  const fallen = useSurvival((state) => state.fallen)
  if (!isLeavingOut(view.leavingOut) || view.nodes.size === 0) return null
  const { edges } = fallingIn(view, fallen)
  const [one, many] = view.network ? ['link', 'links'] : ['edge', 'edges']
  return (
    <p>
      <button type="button" className="link-button" onClick={() => openDialog('survive')}>
        Without {leavingOutWords(view.leavingOut)}
      </button>
      {fallen && `: ${shareWords(edges.size, view.edges.size, one, many)}.`}
    </p>
  )
}
