import { enqueue } from '../expand/task-queue.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { useView } from '../view/view-store.ts'
import { loadFacetsOfView } from './load-facets.ts'

/**
 * Does the work once it is known of every event whether the filters hide it: for what goes out of the page, where no
 * number is put right afterwards. When that cannot be known, says why and does nothing.
 */
export function whenJudged(work: () => void | Promise<void>): Promise<void> {
  if (graphInView(useView.getState()).unjudged === 0) return Promise.resolve(work())
  return enqueue('Counting what the filters leave', async (signal) => {
    await loadFacetsOfView(signal)
    await work()
  })
}
