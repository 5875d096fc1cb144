import { mostEvidence } from '#model/api/evidence.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { nodeTypeNames } from '#model/node-types.ts'
import type { ViewEdgeType } from '../view/view-edge.ts'
import { formatDate } from '../wording/format-date.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { capitalised, edgeTypePhrases } from '../wording/type-names.ts'
import type { Basis, Entry, NamedNode, SubjectOf } from './dossier.ts'

export function dateWords({ date, dateEnd }: Pick<NamedNode, 'date' | 'dateEnd'>): string | undefined {
  return date === undefined ? undefined : formatDate(date, dateEnd)
}

/** When an event was, and how sure its file is of it: "20 August 1985, alleged". */
export function standingWords(node: NamedNode): string | undefined {
  const words = [dateWords(node), node.status].filter(Boolean).join(', ')
  return words === '' ? undefined : words
}

type Nodes = readonly Pick<NamedNode, 'id' | 'label'>[]

/** What a node was called when the entry was made; its id where the corpus had none of it. */
export function labelOf(id: GraphNode['id'], nodes: Nodes): string {
  return nodes.find((node) => node.id === id)?.label ?? id
}

/** "Oliver North took part in The meeting" */
export function connectionWords(
  { source, type, target }: { source: string; type: ViewEdgeType; target: string },
  nodes: Nodes,
): string {
  return `${isolated(labelOf(source, nodes))} ${edgeTypePhrases[type]} ${isolated(labelOf(target, nodes))}`
}

/** What to call an entry. */
export function entryTitle({ subject, basis: { nodes } }: Pick<Entry, 'subject' | 'basis'>): string {
  switch (subject.kind) {
    case 'node':
      return labelOf(subject.id, nodes)
    case 'edge':
      return connectionWords(subject, nodes)
    case 'derived link':
      return connectionWords({ ...subject, type: 'SHARES_EVENTS' }, nodes)
    case 'path':
      return `From ${isolated(labelOf(subject.nodes[0] ?? '', nodes))} to ${isolated(labelOf(subject.nodes.at(-1) ?? '', nodes))}`
    case 'suggestion':
      return `${isolated(labelOf(subject.node, nodes))}, suggested beside ${isolated(labelOf(subject.beside, nodes))}`
    case 'view':
      return subject.view.facts.name
  }
}

/** Whether an edge joins these two, in either direction. */
export function joins({ source, target }: Pick<GraphEdge, 'source' | 'target'>, one: string, other: string) {
  return (source === one && target === other) || (source === other && target === one)
}

/** The edges that a path takes at each step; none at a step that the corpus no longer has. */
export function edgesOfSteps({ nodes }: SubjectOf<'path'>, { edges }: Pick<Basis, 'edges'>) {
  return nodes.slice(1).map((next, index) => edges.filter((edge) => joins(edge, nodes[index] ?? '', next)))
}

function pathWords(subject: SubjectOf<'path'>, basis: Basis): string {
  const steps = edgesOfSteps(subject, basis)
  const missing = steps.filter(({ length }) => length === 0).length
  const words = `Path of ${formatCount(steps.length, 'step', 'steps')}`
  return missing > 0 ? `${words}, ${formatNumber(missing)} of them not in the corpus` : words
}

/** What sort of thing an entry is of, with its date and status or its length. */
export function entryKind({ subject, basis }: Pick<Entry, 'subject' | 'basis'>): string {
  if (subject.kind === 'path') return pathWords(subject, basis)
  if (subject.kind !== 'node') return capitalised(subject.kind)
  const node = basis.nodes.find(({ id }) => id === subject.id)
  if (!node) return 'Node'
  const standing = standingWords(node)
  const type = capitalised(nodeTypeNames[node.type].one)
  return standing === undefined ? type : `${type}, ${standing}`
}

type Behind = Pick<Entry, 'subject' | 'basis'>

/** Says so where some of the events behind an entry are not told, or are not all that there are. */
export function untoldWords({ subject, basis: { events, told } }: Behind): string | undefined {
  if (told.length < events.length) return `the ${formatNumber(told.length)} most important told here`
  if (subject.kind === 'suggestion' && events.length > 0) return 'named by its reasons'
  return undefined
}

/** How many events are behind an entry, and which of them are told: "36 events, the 25 most important told here" */
export function eventsBehindWords(entry: Behind): string {
  const all = formatCount(entry.basis.events.length, 'event', 'events')
  const untold = untoldWords(entry)
  return untold === undefined ? all : `${all}, ${untold}`
}

/** Says so where a link rests on more events than can be added up. */
export function unsummedWords({ subject, basis: { events, evidence } }: Behind): string | undefined {
  return subject.kind === 'derived link' && evidence === undefined && events.length > mostEvidence
    ? `What they come to together is not said of more than ${formatNumber(mostEvidence)} events.`
    : undefined
}

/** What to say in place of events where none are told. */
export function noEventsWords(subject: Entry['subject']): string {
  if (subject.kind !== 'view') return 'No event is behind it.'
  if (subject.drawing === null)
    return 'It is too large for its events to be told, or to be compared with what the corpus says later.'
  return subject.drawing.links.length > 0
    ? 'It shows no event. Its links are worked out from shared events: not facts of the corpus, nor compared with what it says later.'
    : 'It shows no event.'
}
