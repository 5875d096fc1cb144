import type { Core } from 'cytoscape'
import type { StoreApi } from 'zustand'

/** Calls for something again whenever it must be. Returns what ends that. */
type Follow = (again: () => void) => () => void

/** Whenever a part of what a store holds has become another. */
export function following<State>(
  store: Pick<StoreApi<State>, 'subscribe'>,
  partOf: (state: State) => unknown,
): Follow {
  return (again) =>
    store.subscribe((state, before) => {
      if (partOf(state) !== partOf(before)) again()
    })
}

/** Marks now, whenever other elements are shown, and whenever what the marks tell has changed. */
export function keepMarked(cy: Core, mark: () => void, ...follows: readonly Follow[]): () => void {
  const markAll = () => cy.batch(mark)
  markAll()
  cy.on('shown', markAll)
  const endings = follows.map((follow) => follow(markAll))
  return () => {
    for (const end of endings) end()
  }
}
