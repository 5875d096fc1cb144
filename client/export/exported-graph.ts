import { compareText } from '#model/compare-text.ts'
import type { GraphNode, Properties, PropertyValue } from '#model/graph.ts'
import { nodeSize } from '../canvas/drawing/node-size.ts'
import { withoutGhosts } from '../difference/without-ghosts.ts'
import { type EvidenceMark, evidenceMark } from '../evidence/evidence-mark.ts'
import { evidenceOf, useEvidence } from '../evidence/evidence-store.ts'
import { sizeShares, type Tint, tintsOf } from '../network/measure-looks.ts'
import { MeasureId } from '../network/measure-names.ts'
import type { Measured } from '../network/measures/measure-network.ts'
import { measureOf, useMeasures } from '../network/measures-store.ts'
import type { ViewFacts } from '../share/view-facts.ts'
import { fallingIn, useSurvival } from '../survive/survival-store.ts'
import { graphInView } from '../view/graph-in-view.ts'
import type { View } from '../view/view.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'

export interface ExportedNode extends GraphNode {
  x: number
  y: number
  /** Its width on the canvas. */
  size: number
  /** Its colour there when it is not that of its type. */
  tint: Tint | undefined
}

/** An edge, with how it is drawn that little stands behind it. */
export type ExportedEdge = ViewEdge & { mark: EvidenceMark | undefined }

/** What a file is written of: what is in view, nothing hidden, with what must be known of it. */
export interface ExportedGraph {
  nodes: readonly ExportedNode[]
  edges: readonly ExportedEdge[]
  facts: ViewFacts
  /** What it does not have, in words; empty when it has all. */
  lack: string
}

/** What stands behind an edge, told apart from what its files say. */
function evidenceProperties(edge: ViewEdge): Properties {
  const evidence = evidenceOf(edge, useEvidence.getState().edges)
  if (!evidence) return {}
  const { sources, publishers, flags } = evidence
  return { 'evidence.sources': sources, 'evidence.publishers': publishers, 'evidence.flags': flags }
}

/** What was measured of an actor in a network, told apart from what its files say. */
function measuresOf(id: string, view: View, measured: Measured | null): GraphNode['properties'] {
  const community = measured?.communities[id]
  return {
    ...Object.fromEntries(
      MeasureId.options.flatMap((measure) => {
        const value = measureOf(id, measure, view, measured)
        return value === undefined ? [] : [[`measure.${measure}`, value]]
      }),
    ),
    ...(community !== undefined && { 'measure.community': community }),
  }
}

export function exportedGraph(shown: View, facts: ViewFacts, lack = ''): ExportedGraph {
  const view = withoutGhosts(shown)
  const { nodes, edges } = graphInView(view)
  const { measured } = useMeasures.getState()
  const share = sizeShares(view, { edges }, measured)
  const tints = tintsOf(view, measured)
  const falling = fallingIn(view, useSurvival.getState().fallen)
  const isFalling = (id: string) => falling.edges.has(id) || falling.events.has(id) || falling.bereft.has(id)
  const falls = (id: string): Properties => (isFalling(id) ? { falls: true } : {})
  return {
    nodes: nodes.map((node) => ({
      ...node,
      ...(view.places.get(node.id) ?? { x: 0, y: 0 }),
      properties: { ...node.properties, ...measuresOf(node.id, view, measured), ...falls(node.id) },
      size: nodeSize(node.type, share(node.id)),
      tint: tints.get(node.id),
    })),
    edges: edges.map((edge) => ({
      ...edge,
      properties: {
        ...edge.properties,
        ...(isDerived(edge) && { events: [...edge.events] }),
        ...evidenceProperties(edge),
        ...falls(edge.id),
      },
      mark: evidenceMark(edge, useEvidence.getState().edges, view.marksEvidence),
    })),
    facts,
    lack,
  }
}

export interface Attribute {
  name: string
  type: 'string' | 'double' | 'boolean'
}

function typeOf(value: PropertyValue): Attribute['type'] {
  if (typeof value === 'number') return 'double'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

/** The properties that any of these have, each with the one type that holds all its values. */
export function attributesOf(items: readonly { properties: GraphNode['properties'] }[]): Attribute[] {
  const types = new Map<string, Attribute['type']>()
  for (const { properties } of items)
    for (const [name, value] of Object.entries(properties)) {
      const type = typeOf(value)
      types.set(name, (types.get(name) ?? type) === type ? type : 'string')
    }
  return [...types].map(([name, type]) => ({ name, type })).sort((a, b) => compareText(a.name, b.name))
}

/** A property as the text of a cell: the items of a list are joined by semicolons. */
export function cellText(value: PropertyValue): string {
  return Array.isArray(value) ? value.join('; ') : String(value)
}
