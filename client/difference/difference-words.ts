import type { Difference, DifferenceHead, EdgeDifference, NodeDifference } from '#model/difference.ts'
import { nodeTypeNames } from '#model/node-types.ts'
import { formatCount } from '../wording/format-number.ts'
import { edgeTypePhrases, propertyName } from '../wording/type-names.ts'
import { type DifferenceMark, eventsFirst, markOfNode } from './shown-difference.ts'

export const markNames: Record<DifferenceMark, string> = {
  added: 'Added',
  changed: 'Changed',
  resourced: 'Re-sourced',
  removed: 'Removed',
}

/** As it stands within a sentence: "title", "URL". */
function withinWords(property: string): string {
  return propertyName(property).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
}

/** How a changed node differs: "title, body", "its sources", "its edges". */
export function howWords({ differs, fields, isResourced }: NodeDifference): string {
  if (differs !== 'changed') return ''
  const what = [...fields.map(withinWords), ...(isResourced ? ['its sources'] : [])]
  return what.length > 0 ? what.join(', ') : 'its edges'
}

function tierWords(properties: EdgeDifference['before']): string {
  const tier = properties?.tier ?? properties?.bestTier
  return tier === undefined ? 'unrated' : `tier ${tier}`
}

/** How a changed edge differs: in its tier, else that what the file says of it is another. */
export function edgeHowWords({ differs, before, after }: EdgeDifference): string {
  if (differs !== 'changed') return ''
  const [was, is] = [tierWords(before), tierWords(after)]
  return was !== is ? `${was}, now ${is}` : 'what is said of it'
}

/** "3 events added, 1 removed" of all nodes: "12 added, 3 changed, 1 removed" */
export function countWords({ counts, isWhole }: Pick<DifferenceHead, 'counts' | 'isWhole'>): string {
  const changes = Object.values(counts.nodes)
  const sum = (of: 'added' | 'changed' | 'removed') =>
    changes.reduce((total, change) => total + change[of], 0)
  const nodes = `${formatCount(sum('added'), 'node', 'nodes')} added, ${sum('changed')} changed, ${sum('removed')} removed`
  if (!isWhole) return `${nodes}; how many events were re-sourced is not known`
  return counts.resourced > 0
    ? `${nodes}; ${formatCount(counts.resourced, 'event', 'events')} re-sourced`
    : nodes
}

/** A node or an edge that differs, as a table or a file lists it. */
export interface DifferenceRow {
  id: string
  mark: string
  type: string
  name: string
  how: string
}

/** Events first, then the other nodes, then the edges. */
export function rowsOf(difference: Difference): DifferenceRow[] {
  const { nodes, edges, ends } = difference
  const labels = new Map([...nodes, ...ends].map(({ id, label }) => [id, label]))
  const name = (id: string) => labels.get(id) ?? id
  return [
    ...eventsFirst(nodes).map((node) => ({
      id: node.id,
      mark: markNames[markOfNode(node)],
      type: nodeTypeNames[node.type].one,
      name: node.label,
      how: howWords(node),
    })),
    ...edges.map((edge) => ({
      id: edge.id,
      mark: markNames[edge.differs],
      type: 'edge',
      name: `${name(edge.source)} ${edgeTypePhrases[edge.type]} ${name(edge.target)}`,
      how: edgeHowWords(edge),
    })),
  ]
}
