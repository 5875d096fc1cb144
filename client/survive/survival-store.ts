import { create } from 'zustand'
import type { Failure } from '../api/failure.ts'
import { withoutGhosts } from '../difference/without-ghosts.ts'
import type { View } from '../view/view.ts'
import type { FallenById } from './falling.ts'
import { type Falling, fallingOf } from './falling.ts'

interface SurvivalState {
  /** Events and edges that fall; null as long as it is not known. */
  fallen: FallenById | null
  /** What was judged or left out and is not in the graph. */
  missing: ReadonlySet<string>
  /** The edges of the view that it was asked of. */
  edges: View['edges'] | null
  failure: Failure | null
}

export const nothingJudged: SurvivalState = {
  fallen: null,
  missing: new Set(),
  edges: null,
  failure: null,
}

/** What falls on the canvas without what its view leaves out. */
export const useSurvival = create<SurvivalState>(() => nothingJudged)

const nothing: Falling = { edges: new Set(), events: new Set(), bereft: new Set() }
let last: { nodes: View['nodes']; edges: View['edges']; fallen: FallenById; falling: Falling } | undefined

/** What of a view falls, by what is known now: of a ghost nothing is. The answer for the same view is kept. */
export function fallingIn(view: View, fallen: FallenById | null): Falling {
  if (!fallen) return nothing
  const { nodes, edges } = view
  if (last?.nodes === nodes && last.edges === edges && last.fallen === fallen) return last.falling
  const falling = fallingOf(withoutGhosts(view), fallen)
  last = { nodes, edges, fallen, falling }
  return falling
}
