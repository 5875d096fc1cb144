import type { EventFilter } from '#model/api/event-filter.ts'
import { facetNodes, type NodeFacet, nodeFacets, perNodeFacet } from '#model/node-facets.ts'
import type { NodeType } from '#model/node-types.ts'

type Kind = 'actors' | NodeFacet

/** What an event must be, as the parameters of a question. */
export type EventConditions = {
  from: string | null
  to: string | null
  minImportance: number | null
  worstTier: number | null
  statuses: string[] | null
} & Record<Kind, string[] | null>

export function conditionsOf(filter: EventFilter): EventConditions {
  const { from, to, minImportance, worstTier, statuses, actors } = filter
  return {
    from: from ?? null,
    to: to ?? null,
    minImportance: minImportance ?? null,
    worstTier: worstTier ?? null,
    statuses: statuses ?? null,
    actors: actors ?? null,
    ...perNodeFacet((facet) => filter[facet] ?? null),
  }
}

/** How a node that is named leads to its events. */
const named: Record<Kind, { type: NodeType; edge: string }> = {
  actors: { type: 'Actor', edge: '-[:PARTICIPATED_IN]->' },
  ...perNodeFacet((facet) => ({ type: facetNodes[facet].type, edge: `<-[:${facetNodes[facet].edge}]-` })),
}
const kinds: readonly Kind[] = ['actors', ...nodeFacets]

function eventsOf(kind: Kind): string {
  const { type, edge } = named[kind]
  return `UNWIND $${kind} AS id MATCH (:${type} {id: id})${edge}(e:Event) WITH DISTINCT e`
}

function isOf(kind: Kind): string {
  const { type, edge } = named[kind]
  return `EXISTS { MATCH (n:${type})${edge}(e) WHERE n.id IN $${kind} }`
}

/**
 * Finds the events `e` that meet the conditions in Cypher: among those of what is named, where anything is, since to
 * look at all of them takes long. A date is text at its own precision, so `1985` reaches from `1985` to `1985~`: the
 * tilde sorts after every digit and hyphen.
 */
export function matchMeeting(conditions: EventConditions): string {
  const [first, ...others] = kinds.filter((kind) => conditions[kind] !== null)
  return `
    ${first ? eventsOf(first) : 'MATCH (e:Event)'}
    WHERE ($from IS NULL OR coalesce(e.dateEnd, e.date) + '~' >= $from)
      AND ($to IS NULL OR e.date <= $to + '~')
      AND ($minImportance IS NULL OR e.importance >= $minImportance)
      AND ($statuses IS NULL OR coalesce(e.status, 'none') IN $statuses)
      ${conditions.worstTier === null ? '' : 'AND EXISTS { MATCH (e)-[c:CITES]->(:Source) WHERE c.tier <= $worstTier }'}
      ${others.map((kind) => `AND ${isOf(kind)}`).join('\n      ')}`
}
