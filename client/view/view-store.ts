import { create } from 'zustand'
import { graphInView } from './graph-in-view.ts'
import { keepSelected, type Selection } from './selection.ts'
import { emptyView, type View } from './view.ts'

/** What is on the canvas: the one state that the canvas, the table and the panels all show. */
export const useView = create<View>(() => emptyView)

function canBeSeen(view: View): (id: string) => boolean {
  const { ids } = graphInView(view)
  return (id) => ids.has(id)
}

/** The view with nothing selected that cannot be seen: keys would act on it. */
export function withVisibleSelection(view: View): View {
  const selection = keepSelected(view.selection, canBeSeen(view))
  return selection === view.selection ? view : { ...view, selection }
}

/** Selects what is in view, and nothing else. */
export function select(selection: Selection) {
  useView.setState((view) => ({ selection: keepSelected(selection, canBeSeen(view)) }))
}

export function isInView(id: string): boolean {
  return canBeSeen(useView.getState())(id)
}
