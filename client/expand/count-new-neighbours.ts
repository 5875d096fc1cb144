import type { Preview } from '#model/api/preview.ts'
import { countNeighbours, type NeighbourCount } from '../view/count-neighbours.ts'
import type { View } from '../view/view.ts'

export interface NewNeighbours {
  /** How many an expansion would add. */
  fresh: number
  /** How many are on the canvas, but of a hidden type. */
  hidden: number
}

function newOf(total: number, { onCanvas, hidden }: NeighbourCount): NewNeighbours {
  return { fresh: Math.max(total - onCanvas, 0), hidden }
}

/** How many of a node's neighbours are new or hidden: in all, and in each group of its preview. */
export function countNewNeighbours(
  id: string,
  preview: Preview,
  view: Pick<View, 'nodes' | 'edges' | 'hidden' | 'filters'>,
): { all: NewNeighbours; groups: NewNeighbours[] } {
  return {
    all: newOf(preview.total, countNeighbours(id, view)),
    groups: preview.groups.map((group) => newOf(group.total, countNeighbours(id, view, group))),
  }
}
