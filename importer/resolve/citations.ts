import type { Properties } from '#model/graph.ts'
import { nodeId } from '#model/ids.ts'
import type { EventFile, SourceEntry } from '../check/event-file.ts'
import { finding } from '../rules/rule.ts'
import { sourceRepeated } from '../rules/source-repeated.ts'
import type { Named, Tell } from './naming.ts'
import { properties, type WantedEdge } from './wanted.ts'

export interface SourceMention {
  source: string
  entry: SourceEntry
  /** What the mention says of the source itself. */
  properties: Properties
  /** The node of its publisher, if it has one. */
  publisher?: string
}

/** The sources of an event in the order of its file. */
export function sourcesOf({ sources }: EventFile, named: Named): SourceMention[] {
  return sources.map((entry) => {
    const { key, place, url, title, date, archiveUrl } = entry
    const source = nodeId('Source', key)
    const own = properties({ id: source, url, title, date, archiveUrl })
    const mention = { source, entry, properties: own }
    const publisher = entry.publisher && named('Publisher', entry.publisher, ['sources', place])
    return publisher ? { ...mention, publisher } : mention
  })
}

/** By source the tier of the first mention that gives one. */
function tiersOf(mentions: readonly SourceMention[]): Map<string, number> {
  const tiers = new Map<string, number>()
  for (const { source, entry } of mentions)
    if (entry.tier !== undefined && !tiers.has(source)) tiers.set(source, entry.tier)
  return tiers
}

/**
 * The first mention is the citation, rated by a later one if not by itself; others of the same source that say something
 * else stay as JSON text.
 */
export function citations(id: string, mentions: SourceMention[], tell: Tell): WantedEdge[] {
  const cited = new Map<string, SourceEntry[]>()
  for (const { source, entry } of mentions) {
    const before = cited.get(source)
    if (before) tell(finding(sourceRepeated, ['sources', entry.place], {}))
    cited.set(source, [...(before ?? []), entry])
  }
  const tiers = tiersOf(mentions)
  return [...cited].flatMap(([source, entries]) => {
    const [entry] = entries
    if (!entry) return []
    const [, ...others] = new Set(entries.map(({ key: _, place: _place, ...said }) => JSON.stringify(said)))
    const { url, title, date, archiveUrl, publisher, extra } = entry
    const tier = tiers.get(source)
    const own = properties({ url, title, date, archiveUrl, tier, publisher, alsoCitedAs: others })
    return { type: 'CITES', source: id, target: source, properties: { ...extra, ...own } } as const
  })
}

/** What each publisher reports of the event, by how many of its sources, and the best tier of their citations. */
export function reports(id: string, mentions: SourceMention[]): WantedEdge[] {
  const found = new Map<string, { sources: Set<string>; bestTier?: number }>()
  const tiers = tiersOf(mentions)
  for (const { source, publisher } of mentions) {
    if (!publisher) continue
    const report = found.get(publisher) ?? { sources: new Set() }
    report.sources.add(source)
    const tier = tiers.get(source)
    if (tier !== undefined) report.bestTier = Math.min(tier, report.bestTier ?? tier)
    found.set(publisher, report)
  }
  return [...found].map(([publisher, { sources, bestTier }]) => ({
    type: 'REPORTED_BY',
    source: id,
    target: publisher,
    properties: properties({ sources: sources.size, bestTier }),
  }))
}
