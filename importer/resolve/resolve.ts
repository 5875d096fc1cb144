import type { Properties } from '#model/graph.ts'
import { nodeId } from '#model/ids.ts'
import type { NodeType } from '#model/node-types.ts'
import type { EventFile, RelationEntry, SourceEntry } from '../check/event-file.ts'
import { type Aliases, noAliases } from '../names/aliases.ts'
import { stemOf } from '../read/stem-of.ts'
import { danglingRelation } from '../rules/dangling-relation.ts'
import { nameWithoutLetters } from '../rules/name-without-letters.ts'
import { relationToItself } from '../rules/relation-to-itself.ts'
import { type Finding, finding } from '../rules/rule.ts'
import { sourceRepeated } from '../rules/source-repeated.ts'
import { addEdge, addNode, type Draft, emptyDraft, properties } from './draft.ts'
import { countName, type Names, nameAndAliases } from './names.ts'
import { idFinder } from './nearest-id.ts'
import { hostOf, sourceKey } from './source-key.ts'

type Report = (file: string, finding: Finding) => void

interface Gathered {
  draft: Draft
  names: Record<'Actor' | 'Tag' | 'Publisher', Names>
  /** The hosts that a publisher's sources stand on. */
  domains: Map<string, Set<string>>
  eventIds: ReadonlySet<string>
  /** By the name of its file, without the ending. */
  idsByStem: ReadonlyMap<string, string>
  nearestId: (text: string) => string | undefined
  aliases: Aliases
  report: Report
}

/**
 * Joins the events of a folder into one graph: who is named alike, or declared to be the same, is one node,
 * what is cited alike too.
 */
export function resolve(events: EventFile[], report: Report, aliases: Aliases = noAliases): Draft {
  const eventIds = new Set(events.map(({ id }) => id))
  const gathered: Gathered = {
    draft: emptyDraft(),
    names: { Actor: new Map(), Tag: new Map(), Publisher: new Map() },
    domains: new Map(),
    eventIds,
    idsByStem: new Map(events.map(({ file, id }) => [stemOf(file), id])),
    nearestId: idFinder(eventIds),
    aliases,
    report,
  }
  for (const event of events) addEvent(gathered, event)
  addNamedNodes(gathered)
  return gathered.draft
}

function addEvent(gathered: Gathered, event: EventFile): void {
  const id = nodeId('Event', event.id)
  addParticipants(gathered, event, id)
  addTags(gathered, event, id)
  addSources(gathered, event, id)
  const unresolved = addRelations(gathered, event, id)
  addNode(gathered.draft, 'Event', id, {
    ...event.extra,
    ...unresolved,
    ...properties({
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
    }),
  })
}

/** The id of what is named so, counting the spelling; reports a name that has nothing to go by. */
function named(
  { names, aliases, report }: Gathered,
  type: 'Actor' | 'Tag' | 'Publisher',
  spelling: string,
  file: string,
  path: Finding['path'],
): string | undefined {
  const key = countName(names[type], spelling, aliases)
  if (key !== undefined) return nodeId(type, key)
  report(file, finding(nameWithoutLetters, path, { spelling }))
  return undefined
}

function addParticipants(gathered: Gathered, event: EventFile, id: string): void {
  const writtenAs = new Map<string, string[]>()
  for (const [index, spelling] of event.actors.entries()) {
    const actor = named(gathered, 'Actor', spelling, event.file, ['actors', index])
    if (actor) writtenAs.set(actor, [...(writtenAs.get(actor) ?? []), spelling])
  }
  for (const [actor, spellings] of writtenAs) {
    addEdge(gathered.draft, 'PARTICIPATED_IN', actor, id, { writtenAs: spellings })
  }
}

function addTags(gathered: Gathered, event: EventFile, id: string): void {
  for (const [index, spelling] of event.tags.entries()) {
    const tag = named(gathered, 'Tag', spelling, event.file, ['tags', index])
    if (tag) addEdge(gathered.draft, 'TAGGED', id, tag)
  }
}

function addSources(gathered: Gathered, event: EventFile, id: string): void {
  const cited = new Map<string, SourceEntry[]>()
  const reports = new Map<string, { sources: Set<string>; bestTier?: number }>()
  for (const [index, entry] of event.sources.entries()) {
    const source = nodeId('Source', sourceKey(entry))
    const before = cited.get(source)
    if (before) reportRepeat(gathered, event, index)
    cited.set(source, [...(before ?? []), entry])
    const publisher =
      entry.publisher && named(gathered, 'Publisher', entry.publisher, event.file, ['sources', index])
    if (publisher) addPublication(gathered, reports, source, publisher, entry)
  }
  for (const [source, entries] of cited) addCitation(gathered.draft, id, source, entries)
  for (const [publisher, { sources, bestTier }] of reports) {
    addEdge(gathered.draft, 'REPORTED_BY', id, publisher, properties({ sources: sources.size, bestTier }))
  }
}

function reportRepeat({ report }: Gathered, event: EventFile, index: number): void {
  report(event.file, finding(sourceRepeated, ['sources', index], {}))
}

function addPublication(
  { draft, domains }: Gathered,
  reports: Map<string, { sources: Set<string>; bestTier?: number }>,
  source: string,
  publisher: string,
  { url, tier }: SourceEntry,
): void {
  addEdge(draft, 'PUBLISHED_BY', source, publisher)
  if (url) domains.set(publisher, (domains.get(publisher) ?? new Set()).add(hostOf(url)))
  const report = reports.get(publisher) ?? { sources: new Set() }
  report.sources.add(source)
  if (tier !== undefined) report.bestTier = Math.min(tier, report.bestTier ?? tier)
  reports.set(publisher, report)
}

/** The first mention is the citation; others of the same source that say something else stay as JSON text. */
function addCitation(draft: Draft, event: string, source: string, entries: SourceEntry[]): void {
  const [, ...others] = new Set(entries.map((entry) => JSON.stringify(entry)))
  const [entry] = entries
  if (!entry) return
  const { url, title, date, archiveUrl, tier, publisher, extra } = entry
  if (!draft.nodes.Source.has(source)) {
    addNode(draft, 'Source', source, properties({ id: source, url, title, date, archiveUrl }))
  }
  addEdge(draft, 'CITES', event, source, {
    ...extra,
    ...properties({ url, title, date, archiveUrl, tier, publisher, alsoCitedAs: others }),
  })
}

/** Adds an edge for each link to an event of the folder; answers with those that lead nowhere. */
function addRelations(gathered: Gathered, event: EventFile, id: string): Properties {
  const { draft, eventIds, idsByStem, report } = gathered
  const kinds = new Map<string, Set<string>>()
  const unresolved = new Map<string, string[]>()
  for (const relation of event.relations) {
    const to = relation.byFile ? (idsByStem.get(relation.to) ?? relation.to) : relation.to
    if (eventIds.has(to) && to !== event.id) {
      const target = nodeId('Event', to)
      kinds.set(target, (kinds.get(target) ?? new Set()).add(relation.kind))
    } else {
      unresolved.set(relation.kind, [...(unresolved.get(relation.kind) ?? []), relation.to])
      report(event.file, brokenRelation(gathered, event, relation))
    }
  }
  for (const [target, found] of kinds) {
    addEdge(draft, 'RELATED_TO', id, target, { kinds: [...found].sort() })
  }
  unresolved.delete('link')
  return Object.fromEntries(unresolved)
}

function brokenRelation({ nearestId }: Gathered, event: EventFile, { to, kind }: RelationEntry): Finding {
  const path = [kind === 'link' ? 'body' : kind]
  return to === event.id
    ? finding(relationToItself, path, {})
    : finding(danglingRelation, path, { to, nearest: nearestId(to) })
}

function addNamedNodes({ draft, names, domains, aliases: declared }: Gathered): void {
  for (const type of ['Actor', 'Tag', 'Publisher'] as const satisfies NodeType[]) {
    for (const [key, spellings] of names[type]) {
      const id = nodeId(type, key)
      const { name, aliases } = nameAndAliases(spellings, declared.nameOf(key))
      const hosts = [...(domains.get(id) ?? [])].sort()
      addNode(draft, type, id, properties({ id, name, aliases, domains: hosts }))
    }
  }
}
