import type { Subgraph } from '#model/api/subgraph.ts'
import { dayByClock, formatDate } from '../wording/format-date.ts'
import { formatCount } from '../wording/format-number.ts'
import { edgeMark } from './edge-mark.ts'
import type { SavedView } from './saved-view.ts'

const mostNamed = 3

function named(ids: readonly string[]): string {
  const more = ids.length - mostNamed
  return ids.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function edgeChanges(saved: SavedView, { edges, truncated }: Subgraph): (string | false)[] {
  if (truncated) return ['its edges are too many to be compared']
  const before = new Set(saved.edges)
  const now = new Set(edges.map(({ id }) => edgeMark(id)))
  const came = [...now].filter((mark) => !before.has(mark)).length
  const went = [...before].filter((mark) => !now.has(mark)).length
  return [
    came > 0 && `${formatCount(came, 'new edge', 'new edges')} between these nodes`,
    went > 0 && `${formatCount(went, 'edge is', 'edges are')} gone`,
  ]
}

/** What the corpus says otherwise than when the view was saved, in words; empty when it is the same corpus. */
export function changesSince(saved: SavedView, graph: Subgraph, revision: string | null): string {
  if (saved.revision === revision && graph.missing.length === 0) return ''
  const { missing } = graph
  const changes = [
    missing.length > 0 &&
      `${formatCount(missing.length, 'node is', 'nodes are')} no longer in it: ${named(missing)}`,
    ...edgeChanges(saved, graph),
  ].filter((change) => change !== false)
  const since = `The corpus has changed since ${formatDate(dayByClock(saved.savedAt))}`
  return changes.length > 0 ? `${since}: ${changes.join('; ')}.` : `${since}, but nothing in this view.`
}
