import type { z } from 'zod'
import { SavedView } from './saved-view.ts'
import { ViewFacts } from './view-facts.ts'

/** A saved view with its name and what must be known to cite it: what a view file and the browser's list hold. */
export const NamedView = SavedView.extend({ facts: ViewFacts })
export type NamedView = z.infer<typeof NamedView>

export function renamed(view: NamedView, name: string): NamedView {
  return { ...view, facts: { ...view.facts, name } }
}
