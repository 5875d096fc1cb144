import type { EventFilter } from '#model/api/event-filter.ts'

/** What an event must be, as the parameters of a question. */
export type EventConditions = {
  from: string | null
  to: string | null
  minImportance: number | null
  worstTier: number | null
  statuses: string[] | null
  tags: string[] | null
  actors: string[] | null
  publishers: string[] | null
}

export function conditionsOf(filter: EventFilter): EventConditions {
  const { from, to, minImportance, worstTier, statuses, tags, actors, publishers } = filter
  return {
    from: from ?? null,
    to: to ?? null,
    minImportance: minImportance ?? null,
    worstTier: worstTier ?? null,
    statuses: statuses ?? null,
    tags: tags ?? null,
    actors: actors ?? null,
    publishers: publishers ?? null,
  }
}

/**
 * The conditions on the event `e` in Cypher. A date is text at its own precision, so `1985` reaches from `1985` to
 * `1985~`: the tilde sorts after every digit and hyphen.
 */
export function meets({ worstTier, tags, actors, publishers }: EventConditions): string {
  return `($from IS NULL OR coalesce(e.dateEnd, e.date) + '~' >= $from)
      AND ($to IS NULL OR e.date <= $to + '~')
      AND ($minImportance IS NULL OR e.importance >= $minImportance)
      AND ($statuses IS NULL OR coalesce(e.status, 'none') IN $statuses)
      ${worstTier === null ? '' : 'AND EXISTS { MATCH (e)-[c:CITES]->(:Source) WHERE c.tier <= $worstTier }'}
      ${tags ? 'AND EXISTS { MATCH (e)-[:TAGGED]->(t:Tag) WHERE t.id IN $tags }' : ''}
      ${actors ? 'AND EXISTS { MATCH (e)<-[:PARTICIPATED_IN]-(a:Actor) WHERE a.id IN $actors }' : ''}
      ${publishers ? 'AND EXISTS { MATCH (e)-[:REPORTED_BY]->(p:Publisher) WHERE p.id IN $publishers }' : ''}`
}
