import type { NodeType } from '#model/node-types.ts'
import { record, reviseStep, useHistory } from '../history/history-store.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { keepSelected } from '../view/selection.ts'
import { say, setStatus, useStatus } from '../view/status-store.ts'
import type { View } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { type ActiveFilter, activeFilters } from './active-filters.ts'
import { useFacets } from './facets-store.ts'
import { type Filters, noFilters, toggled } from './filters.ts'

/** A drag, a text being typed, a play: many changes that are one step. */
let gesture: { name: string; step: number } | undefined

function changeWords(before: Filters, after: Filters): string {
  const { names } = useFacets.getState()
  const was = activeFilters(before, names)
  const is = activeFilters(after, names)
  const isIn = (list: ActiveFilter[], { words }: ActiveFilter) => list.some((other) => other.words === words)
  const set = is.filter((filter) => !isIn(was, filter))
  const cleared = was.filter((filter) => !isIn(is, filter))
  return set[0]?.set ?? cleared[0]?.cleared ?? 'Left the filters as they were'
}

/** The view with other filters. What is selected and gets hidden is no longer selected. */
function withFilters(view: View, filters: Filters): View {
  const next = { ...view, filters }
  const { ids } = graphInView(next)
  return { ...next, selection: keepSelected(view.selection, (id) => ids.has(id)) }
}

function isSame(one: Filters, other: Filters): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What was said last need not hold any more, and not every letter of a word is news. */
function fallSilent() {
  if (useStatus.getState().status.kind === 'said') setStatus({ kind: 'quiet' })
}

/** Changes what is hidden, as a step; the changes of one gesture, until it ends, are one step. */
export function changeFilters(change: Partial<Filters>, name?: string) {
  const view = useView.getState()
  const filters = { ...view.filters, ...change }
  if (isSame(filters, view.filters)) return
  const next = withFilters(view, filters)
  const { present, past } = useHistory.getState()
  const before = past.at(-1)
  if (name !== undefined && gesture?.name === name && gesture.step === present.id && before) {
    reviseStep(changeWords(before.view.filters, filters), next)
    return fallSilent()
  }
  const words = changeWords(view.filters, filters)
  record(words, next)
  if (name === undefined) say(`${words}.`)
  else fallSilent()
  gesture = name === undefined ? undefined : { name, step: useHistory.getState().present.id }
}

export function endGesture() {
  const { present } = useHistory.getState()
  if (gesture?.step === present.id) say(`${present.words}.`)
  gesture = undefined
}

/** Hides or shows all nodes of a type. */
export function toggleType(type: NodeType) {
  changeFilters({ hiddenTypes: toggled(useView.getState().filters.hiddenTypes, type) })
}

export function isFiltered(): boolean {
  return !isSame(useView.getState().filters, noFilters)
}

/** Shows all that filters hide. What was hidden by hand stays hidden. */
export function clearFilters() {
  const view = useView.getState()
  if (!isFiltered()) return
  record('Cleared all filters', { ...view, filters: noFilters })
  say('Cleared all filters.')
}
