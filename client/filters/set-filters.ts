import type { NodeType } from '#model/node-types.ts'
import { record } from '../history/history-store.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { keepSelected } from '../view/selection.ts'
import { useView } from '../view/view-store.ts'
import { nodeTypeNames } from '../wording/type-names.ts'
import { type Filters, toggled } from './filters.ts'

/** Changes what is hidden, as a step. What is selected and gets hidden is no longer selected. */
function setFilters(words: string, change: Partial<Filters>) {
  const view = useView.getState()
  const next = { ...view, filters: { ...view.filters, ...change } }
  const { ids } = graphInView(next)
  record(words, { ...next, selection: keepSelected(view.selection, (id) => ids.has(id)) })
}

/** Hides or shows all nodes of a type. */
export function toggleType(type: NodeType) {
  const hiddenTypes = toggled(useView.getState().filters.hiddenTypes, type)
  const verb = hiddenTypes.includes(type) ? 'Hid' : 'Showed'
  setFilters(`${verb} ${nodeTypeNames[type].many}`, { hiddenTypes })
}
