import { shareOfDegree } from '../canvas/drawing/node-size.ts'
import { degreesAmong } from '../view/degrees-among.ts'
import type { View } from '../view/view.ts'
import type { VisibleGraph } from '../view/visible-graph.ts'
import type { MeasureId } from './measure-names.ts'
import type { Measured } from './measures/measure-network.ts'
import { measureOf } from './measures-store.ts'

export const communityTints = [
  'community-1',
  'community-2',
  'community-3',
  'community-4',
  'community-5',
  'community-6',
] as const
export const otherTint = 'community-other'
export const scaleTints = ['scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5'] as const
export const tints = [...communityTints, otherTint, ...scaleTints] as const
/** A colour that tells something of an actor in a network, by its name in the theme. */
export type Tint = (typeof tints)[number]

/** The values that the nodes on the canvas have of a measure. */
function valuesOf(view: View, measure: MeasureId, measured: Measured | null): Map<string, number> {
  const values = new Map<string, number>()
  for (const id of view.nodes.keys()) {
    const value = measureOf(id, measure, view, measured)
    if (value !== undefined) values.set(id, value)
  }
  return values
}

/** How large each node is, from 0 to 1: by its degree in view, or in a network by the measure chosen. */
export function sizeShares(
  view: View,
  { edges }: Pick<VisibleGraph, 'edges'>,
  measured: Measured | null,
): (id: string) => number {
  const degrees = degreesAmong(edges)
  const mostEdges = [...degrees.values()].reduce((most, degree) => Math.max(most, degree), 0)
  const byDegree = (id: string) => shareOfDegree(degrees.get(id) ?? 0, mostEdges)
  if (!view.network) return byDegree
  const { sizeBy } = view.network.look
  const values = valuesOf(view, sizeBy, measured)
  const most = [...values.values()].reduce((a, b) => Math.max(a, b), 0)
  return (id) => {
    const value = values.get(id)
    if (value === undefined || most === 0) return byDegree(id)
    return sizeBy === 'constraint' ? 1 - value / most : value / most
  }
}

function communityTint(community: number): Tint {
  return communityTints[community - 1] ?? otherTint
}

/** Fifths of the actors by their value; equal values have one colour. */
function scaleTint(values: ReadonlyMap<string, number>): (value: number) => Tint {
  const sorted = [...values.values()].sort((a, b) => a - b)
  const fifths = new Map<number, Tint>()
  for (const [below, value] of sorted.entries()) {
    const fifth = scaleTints[Math.floor((below / sorted.length) * scaleTints.length)]
    if (fifth !== undefined && !fifths.has(value)) fifths.set(value, fifth)
  }
  return (value) => fifths.get(value) ?? scaleTints[0]
}

/** The colour of each actor that has another than its type's. */
export function tintsOf(view: View, measured: Measured | null): ReadonlyMap<string, Tint> {
  const colourBy = view.network?.look.colourBy ?? 'type'
  if (colourBy === 'type') return new Map()
  if (colourBy === 'community') {
    const communities = Object.entries(measured?.communities ?? {})
    return new Map(communities.map(([id, community]) => [id, communityTint(community)]))
  }
  const values = valuesOf(view, colourBy, measured)
  const tintOf = scaleTint(values)
  return new Map([...values].map(([id, value]) => [id, tintOf(value)]))
}
