import { create } from 'zustand'

/** Nodes that something outside the canvas points at; lit on it, with the edges between them, while it does. */
export const useHighlight = create<{ ids: readonly string[] }>(() => ({ ids: [] }))

export function highlight(ids: readonly string[]) {
  useHighlight.setState({ ids })
}
