import { z } from 'zod'
import { create } from 'zustand'
import type { GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { recallAs, remember } from '../storage/browser-storage.ts'
import { say } from '../view/status-store.ts'

const key = 'skein.dismissed'

const Named = z.object({ id: z.string(), label: z.string() })
/** Two nodes of which a reader said that they do not belong together; which was suggested for which does not matter. */
const Dismissal = z.tuple([Named, Named])
type Dismissal = z.infer<typeof Dismissal>

/** Another page of this browser may have changed them meanwhile. */
function stored(): Dismissal[] {
  return recallAs(z.array(Dismissal), key) ?? []
}

/** The dismissed suggestions, kept in this browser. */
export const useDismissals = create<{ pairs: readonly Dismissal[] }>(() => ({ pairs: stored() }))

function keep(pairs: readonly Dismissal[]) {
  remember(key, JSON.stringify(pairs))
  useDismissals.setState({ pairs })
}

function isOf([a, b]: Dismissal, one: string, other: string): boolean {
  return (a.id === one && b.id === other) || (a.id === other && b.id === one)
}

type Labelled = Pick<GraphNode, 'id' | 'label'>

export function dismiss(one: Labelled, other: Labelled) {
  const pair: Dismissal = [
    { id: one.id, label: one.label },
    { id: other.id, label: other.label },
  ]
  keep([...stored().filter((known) => !isOf(known, one.id, other.id)), pair])
  const undo = { words: 'Bring it back', run: () => restore(one.id, other.id) }
  say(`Dismissed ${isolated(other.label)}.`, '', undo)
}

export function restore(one: string, other: string) {
  keep(stored().filter((known) => !isOf(known, one, other)))
}

/** The nodes that were dismissed beside this one, the last first. */
export function dismissedBeside(pairs: readonly Dismissal[], id: string): Labelled[] {
  return pairs.flatMap(([a, b]) => (a.id === id ? [b] : b.id === id ? [a] : [])).toReversed()
}
