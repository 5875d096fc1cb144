import type { Difference, DifferenceHead, EdgeDifference, NodeDifference } from '#model/difference.ts'
import { nodeTypeNames } from '#model/node-types.ts'
import { formatCount } from '../wording/format-number.ts'
import { edgeTypePhrases, propertyName } from '../wording/type-names.ts'
import { type DifferenceMark, markOfNode } from './shown-difference.ts'

export const markNames: Record<DifferenceMark, string> = {
  added: 'Added',
  changed: 'Changed',
  resourced: 'Re-sourced',
  removed: 'Removed',
}

/** How a changed node differs: "title, body", "its sources", "its edges". */
export function howWords({ differs, fields, isResourced }: NodeDifference): string {
  if (differs !== 'changed') return ''
  const what = [...fields.map(propertyName), ...(isResourced ? ['its sources'] : [])]
  return what.length > 0 ? what.join(', ') : 'its edges'
}

function tierWords(properties: EdgeDifference['before']): string {
  return properties?.tier === undefined ? 'unrated' : `tier ${properties.tier}`
}

/** How a changed edge differs: of a citation its tier, else that what the file says of it is another. */
export function edgeHowWords({ differs, type, before, after }: EdgeDifference): string {
  if (differs !== 'changed') return ''
  const [was, is] = [tierWords(before), tierWords(after)]
  return type === 'CITES' && was !== is ? `${was}, now ${is}` : 'what is said of it'
}

/** "3 events added, 1 removed" of all nodes: "12 added, 3 changed, 1 removed" */
export function countWords({ counts }: Pick<DifferenceHead, 'counts'>): string {
  const changes = Object.values(counts.nodes)
  const sum = (of: 'added' | 'changed' | 'removed') =>
    changes.reduce((total, change) => total + change[of], 0)
  const nodes = `${formatCount(sum('added'), 'node', 'nodes')} added, ${sum('changed')} changed, ${sum('removed')} removed`
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

export function rowsOf({ nodes, edges, ends }: Difference): DifferenceRow[] {
  const labels = new Map([...nodes, ...ends].map(({ id, label }) => [id, label]))
  const name = (id: string) => labels.get(id) ?? id
  return [
    ...nodes.map((node) => ({
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
