import { create } from 'zustand'
import type { Selection } from './selection.ts'
import { useView } from './view-store.ts'

interface Highlight {
  /** Nodes that something outside the canvas points at; lit on it, with the edges between them, while it does. */
  ids: readonly string[]
  /** Nodes just brought into view; lit beside what was selected then, until something else is. */
  brought: { ids: readonly string[]; beside: Selection }
}

export const useHighlight = create<Highlight>(() => ({ ids: [], brought: { ids: [], beside: null } }))

export function highlight(ids: readonly string[]) {
  useHighlight.setState({ ids })
}

export function lightBrought(ids: readonly string[]) {
  useHighlight.setState({ brought: { ids, beside: useView.getState().selection } })
}
