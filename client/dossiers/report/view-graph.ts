import { nodeTypeNames } from '#model/node-types.ts'
import { ownMark } from '../../evidence/evidence-mark.ts'
import { evidenceSentence } from '../../evidence/evidence-words.ts'
import type { ExportedEdge, ExportedGraph, ExportedNode } from '../../export/exported-graph.ts'
import { linkId } from '../../network/actor-network.ts'
import { type DerivedLink, isDerived } from '../../view/view-edge.ts'
import { dayByClock } from '../../wording/format-date.ts'
import { dateOf } from '../../wording/node-words.ts'
import { capitalised, edgeTypePhrases } from '../../wording/type-names.ts'
import type { Basis, SubjectOf } from '../dossier.ts'
import { labelOf } from '../entry-words.ts'

/**
 * What a view held by what the corpus says of it, to be drawn again and listed, with what must be known of that: the
 * entry may have been brought up to date since. Null when it was too large for that.
 */
export function graphOfView({ view, drawing }: SubjectOf<'view'>, basis: Basis): ExportedGraph | null {
  if (!drawing) return null
  const drawn = new Map(drawing.nodes.map((node) => [node.id, node]))
  const nodes = basis.nodes.flatMap(({ id, type, label, date, dateEnd }): ExportedNode[] => {
    const place = drawn.get(id)
    if (!place) return []
    const { x, y, size, tint, falls } = place
    const properties = { ...(date && { date }), ...(dateEnd && { dateEnd }), ...(falls && { falls }) }
    return [{ id, type, label, properties, degree: 0, x, y, size, tint }]
  })
  const there = new Set(nodes.map(({ id }) => id))
  const links = drawing.links
    .filter(({ source, target }) => there.has(source) && there.has(target))
    .map(
      ({ source, target, evidence, weight }): DerivedLink => ({
        id: linkId(source, target),
        source,
        target,
        type: 'SHARES_EVENTS',
        properties: weight === undefined ? {} : { weight },
        events: [],
        evidence,
      }),
    )
  const looks = new Map(drawing.edges?.map((edge) => [edge.id, edge]))
  const edges = [...basis.edges, ...links].map((edge): ExportedEdge => {
    const { mark, falls } = looks.get(edge.id) ?? {}
    const properties = { ...edge.properties, ...(falls && { falls }) }
    return { ...edge, properties, mark: ownMark(edge) ?? mark }
  })
  const facts = {
    ...view.facts,
    olderThan: undefined,
    nodes: nodes.length,
    edges: edges.length,
    corpus: basis.corpus,
    revision: basis.revision ?? 'unknown',
    date: dayByClock(basis.takenAt),
  }
  return { nodes, edges, facts, lack: drawing.lack ?? '' }
}

export interface ViewTable {
  caption: string
  head: readonly string[]
  rows: readonly { id: string; cells: readonly string[] }[]
}

/** A view as tables for every form of a report: its nodes, and its edges where there are any. */
export function tablesOf({ nodes, edges }: ExportedGraph, basis: Basis): ViewTable[] {
  const nodeRows = nodes.map((node) => ({
    id: node.id,
    cells: [
      node.label,
      capitalised(nodeTypeNames[node.type].one),
      dateOf(node) ?? '',
      basis.nodes.find(({ id }) => id === node.id)?.status ?? '',
    ],
  }))
  const isNetwork = edges.some(isDerived)
  const edgeHead = ['From', 'What it says', 'To', ...(isNetwork ? ['What it rests on'] : [])]
  const edgeRows = edges.map((edge) => ({
    id: edge.id,
    cells: [
      labelOf(edge.source, basis.nodes),
      `${edgeTypePhrases[edge.type]}${isDerived(edge) ? ' (derived)' : ''}`,
      labelOf(edge.target, basis.nodes),
      ...(isNetwork ? [isDerived(edge) ? evidenceSentence(edge.evidence) : ''] : []),
    ],
  }))
  return [
    { caption: 'Nodes', head: ['Name', 'Type', 'Date', 'Status'], rows: nodeRows },
    ...(edges.length > 0 ? [{ caption: 'Edges', head: edgeHead, rows: edgeRows }] : []),
  ]
}
