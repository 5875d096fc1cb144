import { loadEvidence } from '../evidence/load-evidence.ts'
import { loadFacetsOfView } from '../filters/load-facets.ts'
import { whenMeasured } from '../network/measures-store.ts'
import { whenFallenKnown } from '../survive/judge-survival.ts'
import { graphInView } from '../view/graph-in-view.ts'
import type { View } from '../view/view.ts'
import { useView } from '../view/view-store.ts'

/** Does not wait any longer once it is given up, though the work goes on. */
function unlessGivenUp<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason)
    signal.addEventListener('abort', giveUp)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}

/** Asks all by which a view is drawn, and has it `completed` by what is wanted besides. */
async function known(view: View, completed: (view: View) => Promise<View>, signal: AbortSignal) {
  if (graphInView(view).unjudged > 0) await loadFacetsOfView(signal)
  const [complete] = await Promise.all([
    completed(view),
    view.marksEvidence && loadEvidence(),
    whenMeasured(),
    whenFallenKnown(),
  ])
  return complete
}

/**
 * The view on the page once it is known how it is drawn, or that this cannot be known: what filters hide, how it is
 * measured and sourced, and what falls. For what goes out of the page, where nothing is put right afterwards.
 */
export async function viewWhenKnown(
  signal: AbortSignal,
  completed: (view: View) => Promise<View> = async (view) => view,
): Promise<View> {
  signal.throwIfAborted()
  const view = useView.getState()
  const complete = await unlessGivenUp(known(view, completed, signal), signal)
  return useView.getState() === view ? complete : viewWhenKnown(signal, completed)
}
