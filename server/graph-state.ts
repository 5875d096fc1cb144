import type { z } from 'zod'
import { type Holder, isImporting } from '#graph/import-holder.ts'
import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Store } from '#graph/store.ts'

/** A graph that no import is changing and that is whole. */
interface Settled {
  kind: 'complete'
  revision: string
  mark: string
}

/** Two graphs with the same mark are the same. No mark comes back, as a revision does when a change is undone. */
export type GraphState =
  | { kind: 'empty' }
  | Settled
  | { kind: 'changing'; holder: Holder }
  | { kind: 'cut short'; mark: string }

type Imports = z.infer<typeof lastImport.rows>

function stateOf([imported]: Imports): GraphState {
  if (!imported) return { kind: 'empty' }
  const { state, revision, filesDigest, finishedAt, holder, importer } = imported
  if (state === 'complete')
    return { kind: 'complete', revision, mark: JSON.stringify([revision, filesDigest, finishedAt]) }
  if (holder && isImporting(holder)) return { kind: 'changing', holder }
  return { kind: 'cut short', mark: `cut short ${importer} ${holder?.heartbeat}` }
}

/** What the last import has made of the graph. */
export async function graphState(store: Store): Promise<GraphState> {
  return stateOf(await ask(store, lastImport, {}))
}

/** The mark of a graph that no import is changing. */
export function markOf(state: GraphState): string | null {
  return 'mark' in state ? state.mark : null
}

export function settledBy(imports: Imports): Settled | null {
  const state = stateOf(imports)
  return state.kind === 'complete' ? state : null
}

export async function settledState(store: Store): Promise<Settled | null> {
  return settledBy(await ask(store, lastImport, {}))
}

/** The revision of what was read between the two looks; null when it was not of one graph, and a whole one. */
export function revisionBetween(before: Settled | null, after: Settled | null): string | null {
  return after && before?.mark === after.mark ? after.revision : null
}
