import { type Holder, isImporting } from '#graph/import-holder.ts'
import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Store } from '#graph/store.ts'

/** Two graphs with the same mark are the same. */
export type GraphState =
  | { kind: 'empty' }
  | { kind: 'complete'; revision: string; mark: string }
  | { kind: 'changing'; holder: Holder }
  | { kind: 'cut short'; mark: string }

/** What the last import has made of the graph. */
export async function graphState(store: Store): Promise<GraphState> {
  const [imported] = await ask(store, lastImport, {})
  if (!imported) return { kind: 'empty' }
  const { state, revision, holder, importer } = imported
  if (state === 'complete') return { kind: 'complete', revision, mark: revision }
  if (holder && isImporting(holder)) return { kind: 'changing', holder }
  return { kind: 'cut short', mark: `cut short ${importer} ${holder?.heartbeat}` }
}

/** The mark of a graph that no import is changing. */
export function markOf(state: GraphState): string | null {
  return 'mark' in state ? state.mark : null
}

/** The revision of a graph that no import is changing and that is whole. */
export async function settledRevision(store: Store): Promise<string | null> {
  const state = await graphState(store)
  return state.kind === 'complete' ? state.revision : null
}
