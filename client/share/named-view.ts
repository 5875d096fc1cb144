import type { z } from 'zod'
import { SavedView } from './saved-view.ts'
import { ViewFacts } from './view-facts.ts'

/** A saved view with its name and what must be known to cite it: what the browser's list holds. */
export const NamedView = SavedView.extend({ facts: ViewFacts })
export type NamedView = z.infer<typeof NamedView>

/** What a view file holds: of one that an earlier version saved, not the facts. */
export const FiledView = SavedView.extend({ facts: ViewFacts.optional() })
export type FiledView = z.infer<typeof FiledView>

export function isNamed(view: FiledView): view is NamedView {
  return view.facts !== undefined
}

export function renamed(view: NamedView, name: string): NamedView {
  return { ...view, facts: { ...view.facts, name } }
}
