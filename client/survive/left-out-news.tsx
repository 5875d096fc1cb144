import { openDialog } from '../app/dialog-store.ts'
import { withoutGhosts } from '../difference/without-ghosts.ts'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { edgeNames, shareWords } from './fall-words.ts'
import { isLeavingOut, type LeavingOut, leavingOutWords } from './leaving-out.ts'
import { fallingIn, useSurvival } from './survival-store.ts'

/** The head of the canvas has two lines for all its counts. */
const longest = 28

function wordsFor(leavingOut: LeavingOut): string {
  const words = leavingOutWords(leavingOut)
  const count = leavingOut.tiers.length + leavingOut.nodes.length
  return words.length <= longest ? `Without ${words}` : `${formatCount(count, 'thing', 'things')} left out`
}

/** That what is drawn faint falls, as long as something is left out, wherever the reader is. */
export function LeftOutNews() {
  const view = withoutGhosts(useView())
  const fallen = useSurvival((state) => state.fallen)
  if (!isLeavingOut(view.leavingOut) || view.nodes.size === 0) return null
  const { edges } = fallingIn(view, fallen)
  const [one, many] = edgeNames(view)
  return (
    <p>
      <button
        type="button"
        className="link-button"
        title={`Without ${leavingOutWords(view.leavingOut)}`}
        onClick={() => openDialog('survive')}
      >
        {wordsFor(view.leavingOut)}
      </button>
      {fallen && `: ${shareWords(edges.size, view.edges.size, one, many)}.`}
    </p>
  )
}
