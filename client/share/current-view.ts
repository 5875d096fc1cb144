import { Summary } from '#model/api/summary.ts'
import { queryClient } from '../api/query-client.ts'
import { useShownPart } from '../canvas/viewport/shown-part.ts'
import { isOfEverything } from '../everything/view-of-everything.ts'
import { useHistory } from '../history/history-store.ts'
import { useTheme } from '../theme/theme-store.ts'
import { useView } from '../view/view-store.ts'
import { dayByClock } from '../wording/format-date.ts'
import type { NamedView } from './named-view.ts'
import { type SavedView, savedViewOf } from './saved-view.ts'
import { factsOf, type ViewFacts } from './view-facts.ts'

/** What the page knows of the corpus, or undefined before the server has told. */
function knownSummary(): Summary | undefined {
  return Summary.safeParse(queryClient.getQueryData(['summary'])).data
}

/** The revision that the view on the page is of, though the corpus has changed since. */
function shownRevision(): string | undefined {
  const view = useView.getState()
  if (view.everything && isOfEverything(view)) return view.everything.revision
  return useHistory.getState().present.revision ?? knownSummary()?.lastImport?.revision
}

/** The view on the page, as it would be saved now. */
export function currentView(): SavedView {
  return savedViewOf(useView.getState(), {
    revision: shownRevision() ?? null,
    savedAt: new Date().toISOString(),
    shown: useShownPart.getState().part,
    theme: useTheme.getState().theme,
  })
}

export function currentFacts(): ViewFacts {
  const lastImport = knownSummary()?.lastImport
  const facts = factsOf(useView.getState(), lastImport)
  const revision = shownRevision() ?? facts.revision
  const isOlder = useHistory.getState().present.isOutdated && lastImport && lastImport.revision !== revision
  return { ...facts, revision, ...(isOlder && { olderThan: dayByClock(lastImport.finishedAt) }) }
}

/** The view on the page with what must be known to cite it, under the name suggested for it. */
export function currentNamedView(): NamedView {
  return { ...currentView(), facts: currentFacts() }
}
