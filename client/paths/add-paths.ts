import type { Path } from '#model/api/paths.ts'
import { addToView } from '../expand/add-to-view.ts'
import { enqueue } from '../expand/task-queue.ts'
import { say } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'

/** Brings the nodes of these paths into view, as one step. */
export function addPaths(paths: readonly Pick<Path, 'nodes'>[]) {
  return enqueue('Adding', async (signal) => {
    const ids = [...new Set(paths.flatMap(({ nodes }) => nodes))]
    const ends = paths.flatMap(({ nodes }) => [nodes[0], nodes.at(-1)]).filter((id) => id !== undefined)
    const words = `Added ${formatCount(paths.length, 'path', 'paths')}`
    const bringing = { by: 'expansion', anchors: [...new Set(ends)] } as const
    const { added, unseen, caveat } = await addToView(
      ids.map((id) => ({ id })),
      bringing,
      signal,
      words,
    )
    say(
      `${added === 0 ? 'Nothing new.' : `${words}: ${formatCount(added, 'new node', 'new nodes')}.`}${unseen}${caveat}`,
    )
  })
}
