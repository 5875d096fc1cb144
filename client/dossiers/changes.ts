import type { Citation } from '#model/api/node.ts'
import { isolated } from '#model/isolated.ts'
import { formatCount } from '../wording/format-number.ts'
import type { Basis, NamedNode, ToldEvent } from './dossier.ts'
import { connectionWords, dateWords, standingWords } from './entry-words.ts'

const mostNamed = 5

function tierWords({ tier }: Pick<Citation, 'tier'>): string {
  return tier === null ? 'unrated' : `tier ${tier}`
}

/** "“The report” (The Washington Post, tier 1)" */
function citationWords(citation: Citation): string {
  const about = [citation.publisher && isolated(citation.publisher), tierWords(citation)]
    .filter((part) => part !== null)
    .join(', ')
  return `“${isolated(citation.title)}” (${about})`
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function statusWords({ status }: NamedNode): string {
  return status ? `“${isolated(status)}”` : 'without a status'
}

function nodeChanges(before: NamedNode, now: NamedNode | undefined): string[] {
  if (!now) return [`“${isolated(before.label)}” is no longer in the corpus.`]
  const dates = [dateWords(before), dateWords(now)]
  return [
    ...(before.label === now.label
      ? []
      : [`“${isolated(before.label)}” is now called “${isolated(now.label)}”.`]),
    ...(dates[0] === dates[1]
      ? []
      : [
          `“${isolated(now.label)}” is now dated ${dates[1] ?? 'not at all'}; it was ${dates[0] ?? 'undated'}.`,
        ]),
    ...(before.status === undefined || before.status === now.status
      ? []
      : [`“${isolated(now.label)}” is now ${statusWords(now)}; it was ${statusWords(before)}.`]),
  ]
}

function edgeChanges(before: Basis, now: Basis): string[] {
  const there = new Set(now.nodes.map(({ id }) => id))
  const [edgesBefore, edgesNow] = [byId(before.edges), byId(now.edges)]
  const gone = before.edges.filter(
    ({ id, source, target }) => !edgesNow.has(id) && there.has(source) && there.has(target),
  )
  const came = now.edges.filter(({ id }) => !edgesBefore.has(id))
  return [
    ...gone.map((edge) => `No longer so: ${connectionWords(edge, before.nodes)}.`),
    ...came.map((edge) => `New: ${connectionWords(edge, now.nodes)}.`),
  ]
}

function eventsWords(ids: readonly string[], told: readonly ToldEvent[], news: string): string[] {
  const named = told.filter(({ id }) => ids.includes(id)).slice(0, mostNamed)
  const rest = ids.length - named.length
  return [
    ...named.map(
      (event) =>
        `${news}: “${isolated(event.label)}”${standingWords(event) ? `, ${standingWords(event)}` : ''}.`,
    ),
    ...(rest > 0
      ? [
          `${news}: ${formatCount(rest, named.length > 0 ? 'more event' : 'event', named.length > 0 ? 'more events' : 'events')}.`,
        ]
      : []),
  ]
}

/** Events that an entry names itself are among its nodes already. */
function eventChanges(before: Basis, now: Basis): string[] {
  const named = new Set([...before.nodes, ...now.nodes].map(({ id }) => id))
  const missingIn = (ids: readonly string[], others: readonly string[]) => {
    const there = new Set(others)
    return ids.filter((id) => !there.has(id) && !named.has(id))
  }
  return [
    ...eventsWords(missingIn(now.events, before.events), now.told, 'A new event behind it'),
    ...eventsWords(missingIn(before.events, now.events), before.told, 'No longer behind it'),
  ]
}

const facts = [
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['date', 'date'],
  ['url', 'address'],
  ['archiveUrl', 'archived copy'],
] as const

function citationChanges(event: ToldEvent, before: Citation, now: Citation | undefined): string[] {
  if (!now) return [`“${isolated(event.label)}” no longer cites ${citationWords(before)}.`]
  const other = facts.filter(([name]) => before[name] !== now[name]).map(([, words]) => words)
  return [
    ...(before.tier === now.tier
      ? []
      : [
          `“${isolated(before.title)}”, cited by “${isolated(event.label)}”, is now ${tierWords(now)}; it was ${tierWords(before)}.`,
        ]),
    ...(other.length === 0
      ? []
      : [
          `“${isolated(before.title)}”, cited by “${isolated(event.label)}”, has another ${other.join(', ')}.`,
        ]),
  ]
}

function evidenceChanges(before: ToldEvent, now: ToldEvent): string[] {
  const [citedBefore, citedNow] = [before, now].map(
    ({ citations }) => new Map(citations.map((citation) => [citation.source, citation])),
  )
  return [
    ...now.citations
      .filter(({ source }) => !citedBefore?.has(source))
      .map((citation) => `“${isolated(now.label)}” now cites ${citationWords(citation)} too.`),
    ...before.citations.flatMap((citation) => citationChanges(now, citation, citedNow?.get(citation.source))),
  ]
}

/** What the corpus says otherwise of an entry than when it was collected, in words; empty when nothing. */
export function changesOf(before: Basis, now: Basis): string[] {
  const nodesNow = byId(now.nodes)
  const toldNow = byId(now.told)
  const named = new Set(before.nodes.map(({ id }) => id))
  return [
    ...before.nodes.flatMap((node) => nodeChanges(node, nodesNow.get(node.id))),
    ...edgeChanges(before, now),
    ...eventChanges(before, now),
    ...before.told.flatMap((event) => {
      const same = toldNow.get(event.id)
      if (!same) return []
      return [...(named.has(event.id) ? [] : nodeChanges(event, same)), ...evidenceChanges(event, same)]
    }),
  ]
}
