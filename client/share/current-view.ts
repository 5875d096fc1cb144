import { Summary } from '#model/api/summary.ts'
import { queryClient } from '../api/query-client.ts'
import { useShownPart } from '../canvas/viewport/shown-part.ts'
import { useTheme } from '../theme/theme-store.ts'
import { useView } from '../view/view-store.ts'
import type { NamedView } from './named-view.ts'
import { type SavedView, savedViewOf } from './saved-view.ts'
import { factsOf, type ViewFacts } from './view-facts.ts'

/** What the page knows of the corpus, or undefined before the server has told. */
function knownSummary(): Summary | undefined {
  return Summary.safeParse(queryClient.getQueryData(['summary'])).data
}

/** The view on the page, as it would be saved now. */
export function currentView(): SavedView {
  return savedViewOf(useView.getState(), {
    revision: knownSummary()?.lastImport?.revision ?? null,
    savedAt: new Date().toISOString(),
    shown: useShownPart.getState().part,
    theme: useTheme.getState().theme,
  })
}

export function currentFacts(): ViewFacts {
  return factsOf(useView.getState(), knownSummary()?.lastImport)
}

/** The view on the page with what must be known to cite it, under the name suggested for it. */
export function currentNamedView(): NamedView {
  return { ...currentView(), facts: currentFacts() }
}
