import type { Properties } from '#model/graph.ts'
import { nodeId, slug } from '#model/ids.ts'
import type { EventFile, RelationEntry, SourceEntry } from '../check/event-file.ts'
import type { Aliases } from '../names/aliases.ts'
import { danglingRelation } from '../rules/dangling-relation.ts'
import { nameWithoutLetters } from '../rules/name-without-letters.ts'
import { relationToItself } from '../rules/relation-to-itself.ts'
import { type Finding, finding } from '../rules/rule.ts'
import { sourceRepeated } from '../rules/source-repeated.ts'
import type { NamedType } from './names.ts'
import { contentHash, properties, type WantedEdge, type WantedNode } from './wanted.ts'

/** What an event must know of the others to be joined with them. */
export interface Surroundings {
  aliases: Aliases
  eventIds: ReadonlySet<string>
  /** By the name of its file, without the ending. */
  idsByStem: ReadonlyMap<string, string>
  nearestId(text: string): string | undefined
}

/** One use of a spelling of a name, with the key of the node that it names. */
interface Mention {
  type: NamedType
  key: string
  spelling: string
}

export interface SourceMention {
  source: string
  entry: SourceEntry
  /** What the mention says of the source itself. */
  properties: Properties
  contentHash: string
  /** The node of its publisher, if it has one. */
  publisher?: string
}

/** An event with the edges that belong to it, and what it says of the nodes at their other ends. */
export interface EventGraph extends WantedNode {
  type: 'Event'
  edges: WantedEdge[]
  mentions: Mention[]
  sources: SourceMention[]
}

type Tell = (finding: Finding) => void

/** What the event's file says, as a part of the graph. What of it cannot be used as meant is told. */
export function eventGraph(event: EventFile, surroundings: Surroundings, tell: Tell): EventGraph {
  const id = nodeId('Event', event.id)
  const mentions: Mention[] = []
  const named = namer(surroundings.aliases, mentions, tell)
  const participants = participations(event, id, named)
  const tags = taggings(event, id, named)
  const sources = sourcesOf(event, named)
  const { edges: relations, unresolved } = relationsOf(event, id, surroundings, tell)
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

/** The id of what is named so; undefined, and told, for a name that has nothing to go by. */
type Named = (type: NamedType, spelling: string, path: Finding['path']) => string | undefined

function namer(aliases: Aliases, mentions: Mention[], tell: Tell): Named {
  return (type, spelling, path) => {
    const key = aliases.keyOf(slug(spelling))
    if (key === '') {
      tell(finding(nameWithoutLetters, path, { spelling }))
      return undefined
    }
    mentions.push({ type, key, spelling })
    return nodeId(type, key)
  }
}

function participations({ actors }: EventFile, id: string, named: Named): WantedEdge[] {
  const writtenAs = new Map<string, string[]>()
  for (const [index, spelling] of actors.entries()) {
    const actor = named('Actor', spelling, ['actors', index])
    if (actor) writtenAs.set(actor, [...(writtenAs.get(actor) ?? []), spelling])
  }
  return [...writtenAs].map(([actor, spellings]) => ({
    type: 'PARTICIPATED_IN',
    source: actor,
    target: id,
    properties: { writtenAs: spellings },
  }))
}

function taggings({ tags }: EventFile, id: string, named: Named): WantedEdge[] {
  const found = new Set(tags.flatMap((spelling, index) => named('Tag', spelling, ['tags', index]) ?? []))
  return [...found].map((tag) => ({ type: 'TAGGED', source: id, target: tag, properties: {} }))
}

function sourcesOf({ sources }: EventFile, named: Named): SourceMention[] {
  return sources.map((entry, index) => {
    const { key, url, title, date, archiveUrl } = entry
    const source = nodeId('Source', key)
    const own = properties({ id: source, url, title, date, archiveUrl })
    const mention = { source, entry, properties: own, contentHash: contentHash(own) }
    const publisher = entry.publisher && named('Publisher', entry.publisher, ['sources', index])
    return publisher ? { ...mention, publisher } : mention
  })
}

/** The first mention is the citation; others of the same source that say something else stay as JSON text. */
function citations(id: string, mentions: SourceMention[], tell: Tell): WantedEdge[] {
  const cited = new Map<string, SourceEntry[]>()
  for (const [index, { source, entry }] of mentions.entries()) {
    const before = cited.get(source)
    if (before) tell(finding(sourceRepeated, ['sources', index], {}))
    cited.set(source, [...(before ?? []), entry])
  }
  return [...cited].flatMap(([source, entries]) => {
    const [entry] = entries
    if (!entry) return []
    const [, ...others] = new Set(entries.map(({ key: _, ...said }) => JSON.stringify(said)))
    const { url, title, date, archiveUrl, tier, publisher, extra } = entry
    const own = properties({ url, title, date, archiveUrl, tier, publisher, alsoCitedAs: others })
    return { type: 'CITES', source: id, target: source, properties: { ...extra, ...own } } as const
  })
}

function reports(id: string, mentions: SourceMention[]): WantedEdge[] {
  const found = new Map<string, { sources: Set<string>; bestTier?: number }>()
  for (const { source, entry, publisher } of mentions) {
    if (!publisher) continue
    const report = found.get(publisher) ?? { sources: new Set() }
    report.sources.add(source)
    if (entry.tier !== undefined) report.bestTier = Math.min(entry.tier, report.bestTier ?? entry.tier)
    found.set(publisher, report)
  }
  return [...found].map(([publisher, { sources, bestTier }]) => ({
    type: 'REPORTED_BY',
    source: id,
    target: publisher,
    properties: properties({ sources: sources.size, bestTier }),
  }))
}

/** An edge for each link to an event of the folder, and those that lead nowhere, by their field. */
function relationsOf(
  event: EventFile,
  id: string,
  { eventIds, idsByStem, nearestId }: Surroundings,
  tell: Tell,
): { edges: WantedEdge[]; unresolved: Properties } {
  const kinds = new Map<string, Set<string>>()
  const unresolved = new Map<string, string[]>()
  for (const relation of event.relations) {
    const to = relation.byFile ? (idsByStem.get(relation.to) ?? relation.to) : relation.to
    if (eventIds.has(to) && to !== event.id) {
      const target = nodeId('Event', to)
      kinds.set(target, (kinds.get(target) ?? new Set()).add(relation.kind))
    } else {
      unresolved.set(relation.kind, [...(unresolved.get(relation.kind) ?? []), relation.to])
      tell(brokenRelation(event, relation, nearestId))
    }
  }
  unresolved.delete('link')
  return {
    edges: [...kinds].map(([target, found]) => ({
      type: 'RELATED_TO',
      source: id,
      target,
      properties: { kinds: [...found].sort() },
    })),
    unresolved: Object.fromEntries(unresolved),
  }
}

function brokenRelation(
  event: EventFile,
  { to, kind }: RelationEntry,
  nearestId: Surroundings['nearestId'],
): Finding {
  const path = [kind === 'link' ? 'body' : kind]
  return to === event.id
    ? finding(relationToItself, path, {})
    : finding(danglingRelation, path, { to, nearest: nearestId(to) })
}
