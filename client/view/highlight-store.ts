import { create } from 'zustand'
import { useHistory } from '../history/history-store.ts'
import type { Selection } from './selection.ts'
import { useView } from './view-store.ts'

interface Highlight {
  /** Nodes that something outside the canvas points at; lit on it, with the edges between them, while it does. */
  ids: readonly string[]
  /** Nodes just brought into view by a step; lit beside what was selected then, until something else is or it is undone. */
  brought: { ids: readonly string[]; beside: Selection; step: number }
}

export const useHighlight = create<Highlight>(() => ({
  ids: [],
  brought: { ids: [], beside: null, step: 0 },
}))

export function highlight(ids: readonly string[]) {
  useHighlight.setState({ ids })
}

export function lightBrought(ids: readonly string[]) {
  const step = useHistory.getState().present.id
  useHighlight.setState({ brought: { ids, beside: useView.getState().selection, step } })
}
