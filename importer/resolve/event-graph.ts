import type { Properties } from '#model/graph.ts'
import { nodeId } from '#model/ids.ts'
import type { EventFile } from '../check/event-file.ts'
import { namedIn } from '../check/named-in.ts'
import type { Aliases } from '../names/aliases.ts'
import { citations, reports, type SourceMention, sourcesOf } from './citations.ts'
import { type Mention, type Named, namer, type Tell } from './naming.ts'
import { type OtherEvents, relationsOf } from './relations.ts'
import { properties, type WantedEdge, type WantedNode } from './wanted.ts'

/** What an event must know of the others to be joined with them. */
export interface Surroundings extends OtherEvents {
  aliases: Aliases
}

/** An event with the edges that belong to it, and what it says of the nodes at their other ends. */
export interface EventGraph extends WantedNode {
  type: 'Event'
  edges: WantedEdge[]
  mentions: Mention[]
  sources: SourceMention[]
}

/** What the event's file says, as a part of the graph. What of its names and sources cannot be used as meant is told. */
export function eventGraph(event: EventFile, surroundings: Surroundings, tell: Tell): EventGraph {
  const id = nodeId('Event', event.id)
  const mentions: Mention[] = []
  const named = namer(surroundings.aliases, mentions, tell)
  const participants = participations(event, id, named)
  const tags = taggings(event, id, named)
  const sources = sourcesOf(event, named)
  const { edges: relations, unresolved } = relationsOf(event, id, surroundings)
  return {
    type: 'Event',
    id,
    properties: { ...event.extra, ...unresolved, ...ownProperties(event, id) },
    edges: [...participants, ...tags, ...citations(id, sources, tell), ...reports(id, sources), ...relations],
    mentions,
    sources,
  }
}

function ownProperties(event: EventFile, id: string): Properties {
  return properties({
    id,
    title: event.title,
    date: event.date?.date,
    datePrecision: event.date?.precision,
    dateEnd: event.date?.end,
    importance: event.importance,
    status: event.status,
    summary: event.summary,
    location: event.location,
    body: event.body || undefined,
    file: event.file,
  })
}

function participations(event: EventFile, id: string, named: Named): WantedEdge[] {
  const writtenAs = new Map<string, string[]>()
  for (const { spelling, path } of namedIn.Actor(event)) {
    const actor = named('Actor', spelling, path)
    if (actor) writtenAs.set(actor, [...(writtenAs.get(actor) ?? []), spelling])
  }
  return [...writtenAs].map(([actor, spellings]) => ({
    type: 'PARTICIPATED_IN',
    source: actor,
    target: id,
    properties: { writtenAs: spellings },
  }))
}

function taggings(event: EventFile, id: string, named: Named): WantedEdge[] {
  const found = new Set(
    namedIn.Tag(event).flatMap(({ spelling, path }) => named('Tag', spelling, path) ?? []),
  )
  return [...found].map((tag) => ({ type: 'TAGGED', source: id, target: tag, properties: {} }))
}
