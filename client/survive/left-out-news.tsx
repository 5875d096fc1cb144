import { openDialog } from '../app/dialog-store.ts'
import { withoutGhosts } from '../difference/without-ghosts.ts'
import type { View } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { edgeNames, shareWords } from './fall-words.ts'
import { isLeavingOut, type LeavingOut, leavingOutWords, notThere } from './leaving-out.ts'
import { fallingIn, useSurvival } from './survival-store.ts'

/** The head of the canvas has two lines for all its counts. */
const longest = 28

function wordsFor(leavingOut: LeavingOut): string {
  const words = leavingOutWords(leavingOut)
  const count = leavingOut.tiers.length + leavingOut.nodes.length
  return words.length <= longest ? `Without ${words}` : `${formatCount(count, 'thing', 'things')} left out`
}

/** How much falls; or that it is not known, since an answer is awaited or could not be had. */
function fallingWords(
  shown: View,
  { fallen, missing, edges, failure }: ReturnType<typeof useSurvival.getState>,
): string {
  if (failure) return 'what falls is not known'
  if (!fallen || edges !== shown.edges) return 'looking what falls…'
  const view = withoutGhosts(shown)
  const [one, many] = edgeNames(view)
  const isAllThere = notThere(shown.leavingOut, missing).length === 0
  const share = shareWords(fallingIn(view, fallen).edges.size, view.edges.size, one, many)
  return isAllThere ? `${share}.` : `${share}. Not all of it is in the graph.`
}

/** That what is drawn faint falls, as long as something is left out, wherever the reader is. */
export function LeftOutNews() {
  const shown = useView()
  const view = withoutGhosts(shown)
  const survival = useSurvival()
  if (!isLeavingOut(view.leavingOut) || view.nodes.size === 0) return null
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
      {`: ${fallingWords(shown, survival)}`}
    </p>
  )
}
