import type { Fallen } from '#model/api/survival.ts'
import type { View } from '../view/view.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'

export type FallenById = ReadonlyMap<string, Fallen>

/** What of a canvas falls: an edge or an event by itself, a derived link with the last of its events. */
export interface Falling {
  edges: ReadonlySet<string>
  events: ReadonlySet<string>
  /** Nodes but events none of whose edges on the canvas stands. */
  bereft: ReadonlySet<string>
}

function edgeFalls(edge: ViewEdge, fallen: FallenById): boolean {
  return isDerived(edge) ? edge.events.every((event) => fallen.has(event)) : fallen.has(edge.id)
}

export function fallingOf({ nodes, edges }: Pick<View, 'nodes' | 'edges'>, fallen: FallenById): Falling {
  const falling = [...edges.values()].filter((edge) => edgeFalls(edge, fallen))
  const ids = new Set(falling.map(({ id }) => id))
  const held = new Set<string>()
  for (const { id, source, target } of edges.values()) if (!ids.has(id)) held.add(source).add(target)
  const ends = new Set(falling.flatMap(({ source, target }) => [source, target]))
  const isEvent = (id: string) => nodes.get(id)?.type === 'Event'
  return {
    edges: ids,
    events: new Set([...nodes.keys()].filter((id) => isEvent(id) && fallen.has(id))),
    bereft: new Set([...ends].filter((id) => nodes.has(id) && !isEvent(id) && !held.has(id))),
  }
}
