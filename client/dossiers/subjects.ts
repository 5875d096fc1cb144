import type { Path } from '#model/api/paths.ts'
import type { Suggestion } from '#model/api/related.ts'
import { ownMark } from '../evidence/evidence-mark.ts'
import { type ExportedEdge, exportedGraph } from '../export/exported-graph.ts'
import { unknownWords } from '../export/lack-of-file.ts'
import { currentNamedView } from '../share/current-view.ts'
import { selectedNodes } from '../view/selection.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import type { Drawing, Subject } from './dossier.ts'

/** A view of more than this is told by its counts: nobody reads a table of so many rows. */
const mostDrawn = 500

export function subjectOfEdge(edge: ViewEdge): Subject {
  const { source, target } = edge
  return isDerived(edge)
    ? { kind: 'derived link', source, target }
    : { kind: 'edge', source, type: edge.type, target }
}

export function subjectOfPath({ nodes }: Pick<Path, 'nodes'>): Subject {
  return { kind: 'path', nodes }
}

export function subjectOfSuggestion(beside: string, { node, reasons }: Suggestion): Subject {
  return {
    kind: 'suggestion',
    beside,
    node: node.id,
    reasons: reasons.map(({ words, evidence }) => ({ words, evidence })),
  }
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}

function looksOf(edge: ExportedEdge): NonNullable<Drawing['edges']> {
  const mark = ownMark(edge) ? undefined : edge.mark
  const falls = edge.properties.falls === true
  return mark || falls ? [{ id: edge.id, ...(mark && { mark }), ...(falls && { falls }) }] : []
}

function drawingOf(named: ReturnType<typeof currentNamedView>): Drawing | null {
  const { nodes, edges, lack } = exportedGraph(
    useView.getState(),
    named.facts,
    unknownWords(useView.getState()),
  )
  if (nodes.length > mostDrawn) return null
  return {
    nodes: nodes.map(({ id, x, y, size, tint, properties }) => ({
      id,
      x: toTenth(x),
      y: toTenth(y),
      size,
      ...(tint && { tint }),
      ...(properties.falls === true && { falls: true }),
    })),
    links: edges.flatMap((edge) => {
      if (!isDerived(edge)) return []
      const { source, target, evidence, properties } = edge
      return [{ source, target, evidence, weight: Number(properties.weight) }]
    }),
    edges: edges.flatMap(looksOf),
    ...(lack && { lack }),
  }
}

/** The view on the page: what is in it, and how it is drawn. */
export function subjectOfView(): Subject {
  const view = currentNamedView()
  return { kind: 'view', view, drawing: drawingOf(view) }
}

/** What is selected of the graph, each node by itself; or the view when nothing is. */
export function subjectsOfSelection(): Subject[] {
  const { selection, edges, difference } = useView.getState()
  const isThere = (id: string) => !difference?.ghosts.has(id)
  if (selection === null) return [subjectOfView()]
  if (selection.kind === 'nodes')
    return selectedNodes(selection)
      .filter(isThere)
      .map((id) => ({ kind: 'node', id }))
  const edge = edges.get(selection.id)
  return edge && isThere(edge.id) ? [subjectOfEdge(edge)] : []
}
