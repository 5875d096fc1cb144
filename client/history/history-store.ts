import { create } from 'zustand'
import { emptyView, type Place, type View, withPlaces } from '../view/view.ts'
import { useView, withVisibleSelection } from '../view/view-store.ts'

/** What a step is called and the view that it led to. The view of the present step is the one in the view store. */
export interface Step extends PresentStep {
  view: View
}

interface PresentStep {
  id: number
  words: string
  /** Whether the corpus has changed since: nodes of its view may be gone. */
  isOutdated?: true
  /** The revision that its view is of, where it is outdated. */
  revision?: string
}

interface History {
  /** Steps from the beginning up to the one before the present one. */
  past: readonly Step[]
  present: PresentStep
  /** Steps that were undone, the next first. */
  future: readonly Step[]
}

const beginning: History = { past: [], present: { id: 0, words: 'Start' }, future: [] }

/** All that was done to the view, to be undone, done again, or gone back to. */
export const useHistory = create<History>(() => beginning)

let lastId = 0

function presentStep(): Step {
  return { ...useHistory.getState().present, view: useView.getState() }
}

/** What is made of a view that is out of date is so too; not what has come whole since. */
function ageOf({ isOutdated, revision, view }: Step, next: View): Pick<Step, 'isOutdated' | 'revision'> {
  const isAnother =
    next.nodes.size > 0 && [...next.nodes.values()].every((node) => view.nodes.get(node.id) !== node)
  return isOutdated && !isAnother ? { isOutdated, ...(revision !== undefined && { revision }) } : {}
}

/** Changes the view by a step that can be undone. Steps that had been undone are given up. */
export function record(words: string, view: View) {
  if (view === useView.getState()) return
  const step = presentStep()
  lastId += 1
  const present = { ...ageOf(step, view), id: lastId, words }
  useHistory.setState(({ past }) => ({ past: [...past, step], present, future: [] }))
  useView.setState(withVisibleSelection(view))
}

/** Changes the view, and what the present step is called, without another step. */
export function reviseStep(words: string, view: View) {
  useHistory.setState(({ present }) => ({ present: { ...present, words } }))
  useView.setState(view)
}

/**
 * Notes where a layout has placed new nodes: in every step that has them, for the reader may have gone on before the
 * layout ended.
 */
export function placeNodes(places: ReadonlyMap<string, Place>) {
  const placed = (step: Step): Step => ({ ...step, view: withPlaces(step.view, places) })
  useHistory.setState(({ past, future }) => ({ past: past.map(placed), future: future.map(placed) }))
  useView.setState((view) => withPlaces(view, places))
}

/** Goes to a step, earlier or later, by its id. Answers whether there is such a step. */
export function goToStep(id: number): boolean {
  const { past, future } = useHistory.getState()
  const steps = [...past, presentStep(), ...future]
  const index = steps.findIndex((step) => step.id === id)
  const target = steps[index]
  if (!target || index === past.length) return target !== undefined
  const { view, ...present } = target
  useHistory.setState({ past: steps.slice(0, index), present, future: steps.slice(index + 1) })
  useView.setState(view)
  return true
}

/** Whether a step is the present one or has led to it: not so once it is undone. */
export function hasLedHere(id: number): boolean {
  const { past, present } = useHistory.getState()
  return present.id === id || past.some((step) => step.id === id)
}

/** Notes that the corpus has changed since every step: those that were up to date are of this revision. */
export function outdateSteps(revision: string) {
  const outdated = <Each extends PresentStep>(step: Each): Each => ({ revision, ...step, isOutdated: true })
  useHistory.setState(({ past, present, future }) => ({
    past: past.map(outdated),
    present: outdated(present),
    future: future.map(outdated),
  }))
}

/** Notes that the view of the present step is what the corpus says now. */
export function notePresentRefreshed() {
  useHistory.setState(({ present: { id, words } }) => ({ present: { id, words } }))
}

/** Goes one step back and answers its words, or undefined at the beginning. */
export function undo(): string | undefined {
  const { past, present } = useHistory.getState()
  const before = past.at(-1)
  if (!before) return undefined
  goToStep(before.id)
  return present.words
}

/** Does again what was undone last and answers its words, or undefined when there is nothing. */
export function redo(): string | undefined {
  const next = useHistory.getState().future[0]
  if (!next) return undefined
  goToStep(next.id)
  return next.words
}

/** Forgets everything: for a page as it is when it opens. */
export function forgetHistory() {
  useHistory.setState(beginning)
  useView.setState(emptyView)
}
