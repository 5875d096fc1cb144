import { create } from 'zustand'
import type { GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { openDialog, useDialog } from '../app/dialog-store.ts'
import { type LeavingOut, leavingNothingOut } from '../survive/leaving-out.ts'
import { selectedNodes } from '../view/selection.ts'
import { useView } from '../view/view-store.ts'

export type Named = Pick<GraphNode, 'id' | 'label' | 'type'>

export interface PathsAsked {
  from: Named | null
  to: Named | null
  through: readonly Named[]
  avoid: readonly Named[]
  /** Null: any but publishers. */
  types: readonly NodeType[] | null
  fromDate: string | null
  toDate: string | null
  leavingOut: LeavingOut
  maxLength: number
}

const nothingAsked: PathsAsked = {
  from: null,
  to: null,
  through: [],
  avoid: [],
  types: null,
  fromDate: null,
  toDate: null,
  leavingOut: leavingNothingOut,
  maxLength: 6,
}

export const usePathsAsked = create<PathsAsked>(() => nothingAsked)

/**
 * Asks for paths between the last two of the selected nodes, or from the one that is selected. Where paths are asked for
 * already, the conditions stay, and so do the ends unless other nodes are selected.
 */
export function findPaths() {
  const { selection, nodes, leavingOut } = useView.getState()
  const ends = selectedNodes(selection)
    .slice(-2)
    .flatMap((id) => nodes.get(id) ?? [])
  const [from = null, to = null] = ends
  const asked = usePathsAsked.getState()
  const isEnd = ({ id }: Named) => id === asked.from?.id || id === asked.to?.id
  if (useDialog.getState().open !== 'paths') usePathsAsked.setState({ ...nothingAsked, from, to, leavingOut })
  else if (!ends.every(isEnd)) usePathsAsked.setState({ from, to })
  openDialog('paths')
}
