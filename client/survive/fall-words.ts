import type { Fallen } from '#model/api/survival.ts'
import type { GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import type { View } from '../view/view.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import type { CommunityFall } from './falling-communities.ts'

type Nodes = ReadonlyMap<string, GraphNode>

/** Why an event or an edge falls, to follow its name. */
export function reasonOfFall({ id, reason, event, sources }: Fallen, nodes: Nodes): string {
  const label = event === null ? undefined : nodes.get(event)?.label
  const its =
    event === null || event === id ? '' : label === undefined ? 'its event: ' : `with “${isolated(label)}”: `
  if (reason === 'left-out') return event === id ? 'left out itself' : `${its}left out`
  if (reason === 'no-source') return `${its}gives no source`
  return sources === 1
    ? `${its}its only source is left out`
    : `${its}all its ${formatNumber(sources)} sources are left out`
}

function reasonOfLink({ events }: Extract<ViewEdge, { type: 'SHARES_EVENTS' }>): string {
  return events.length === 1
    ? 'the one event behind it falls'
    : `all ${formatNumber(events.length)} events behind it fall`
}

export function reasonOfEdge(edge: ViewEdge, fallen: ReadonlyMap<string, Fallen>, nodes: Nodes): string {
  if (isDerived(edge)) return reasonOfLink(edge)
  const own = fallen.get(edge.id)
  return own ? reasonOfFall(own, nodes) : ''
}

/** "falls apart into 3 parts, the largest of 5 actors: 4 of 9 links among them fall" */
export function communityFallWords({ links, falling, before, after, largest }: CommunityFall): string {
  const all = formatCount(links, 'link', 'links')
  if (falling === links) return `vanishes: none of ${all} among them stands`
  const lost = `${formatNumber(falling)} of ${all} among them ${falling === 1 ? 'falls' : 'fall'}`
  if (after <= before) return `holds together: ${lost}`
  return `falls apart into ${formatNumber(after)} parts, the largest of ${formatCount(largest, 'actor', 'actors')}: ${lost}`
}

/** What the edges of a view are called: links only where none is of the graph itself. */
export function edgeNames({ edges }: Pick<View, 'edges'>): [one: string, many: string] {
  const isNetwork = edges.size > 0 && [...edges.values()].every(isDerived)
  return isNetwork ? ['link', 'links'] : ['edge', 'edges']
}

/** "12 of 57 edges fall" */
export function shareWords(falling: number, all: number, one: string, many: string): string {
  return `${formatNumber(falling)} of ${formatCount(all, one, many)} ${falling === 1 ? 'falls' : 'fall'}`
}
