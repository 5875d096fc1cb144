import type { Reason } from '#model/api/related.ts'
import { compareText } from '#model/compare-text.ts'
import { isolated } from '#model/isolated.ts'
import { counted, listed } from '../counted.ts'
import { likeWords, type WordVector } from '../likeness.ts'
import { nearness } from './nearness.ts'
import { scoreShared, weights } from './score.ts'
import type { Shareable, Shared, SharedKind } from './shared.ts'

type Part = Omit<Reason, 'share'> & { weight: number }

const few = 20
const mostDays = 60

function inEvents({ events }: Shareable): string {
  return `${events <= few ? 'only ' : ''}${counted(events, 'event')}`
}

/** "a (in 3 events), b (in 14 events)" */
function each(some: readonly Shareable[]): string {
  return listed(some.map(({ label, events }) => `${isolated(label)} (in ${counted(events, 'event')})`))
}

function labelsOf(some: readonly Shareable[]): string {
  return listed(some.map(({ label }) => isolated(label)))
}

function sameDocuments(all: readonly Shareable[]): string {
  const [first] = all
  if (!first || all.length > 1) return `cite ${counted(all.length, 'document')} in common: ${labelsOf(all)}`
  return first.isArticle
    ? `cite the same article, which ${inEvents(first)} cite at its addresses: ${isolated(first.label)}`
    : `cite the same document, which ${inEvents(first)} cite: ${isolated(first.label)}`
}

function sameArticles(all: readonly Shareable[]): string {
  return all.length === 1
    ? `cite the same article, at two addresses: ${labelsOf(all)}`
    : `cite ${counted(all.length, 'article')} in common, each at two addresses: ${labelsOf(all)}`
}

/** "cite the same document …; cite the same article …" */
function ofSources(all: readonly Shareable[]): string {
  const articles = all.filter(({ isElsewhere }) => isElsewhere)
  const documents = all.filter(({ isElsewhere }) => !isElsewhere)
  return [
    ...(documents.length > 0 ? [sameDocuments(documents)] : []),
    ...(articles.length > 0 ? [sameArticles(articles)] : []),
  ].join('; ')
}

type Wording = (first: Shareable, all: readonly Shareable[]) => string
const wordings: Record<Exclude<SharedKind, 'title'>, { kind: Reason['kind']; words: Wording }> = {
  actor: {
    kind: 'actors',
    words: (first, all) =>
      all.length === 1
        ? `share an actor who is in ${inEvents(first)}: ${isolated(first.label)}`
        : `share ${counted(all.length, 'actor')}: ${each(all)}`,
  },
  tag: {
    kind: 'tags',
    words: (first, all) =>
      all.length === 1
        ? `share a tag that ${inEvents(first)} have: ${isolated(first.label)}`
        : `share ${counted(all.length, 'tag')}: ${each(all)}`,
  },
  source: { kind: 'sources', words: (_, all) => ofSources(all) },
  relation: {
    kind: 'relations',
    words: (_, all) => `are both joined by a file to ${labelsOf(all)}`,
  },
}

function sharedReasons({ shared }: Shared): Part[] {
  return (['actor', 'tag', 'source', 'relation'] as const).flatMap((of) => {
    const all = shared
      .filter(({ kind }) => kind === of)
      .toSorted((a, b) => a.events - b.events || compareText(a.id, b.id))
    const [first] = all
    if (!first) return []
    const { kind, words } = wordings[of]
    const evidence = all.flatMap(({ nodes }) => nodes)
    return [{ kind, words: words(first, all), evidence, weight: scoreShared(all) }]
  })
}

function textReason({ shared, likeness, words }: Shared, own: WordVector | undefined): Part[] {
  const alike = own ? likeWords(own, words, 4) : []
  if (alike.length === 0) return []
  const titles = shared.filter(({ kind }) => kind === 'title')
  const weight = weights.likeness * likeness + scoreShared(titles)
  const amount = `${Math.round(likeness * 100)} % alike`
  return [
    { kind: 'words', words: `are told in like words (${amount}): ${alike.join(', ')}`, evidence: [], weight },
  ]
}

function timeWords(daysApart: number, isByMonth: boolean): string {
  const days = counted(daysApart, 'day')
  if (!isByMonth) return daysApart === 0 ? 'were at the same time' : `are ${days} apart`
  return daysApart === 0
    ? 'may have been at the same time: no more than a month is known'
    : `are at least ${days} apart`
}

function timeReason({ daysApart, isByMonth }: Shared): Part[] {
  if (daysApart === null || daysApart > mostDays) return []
  const words = timeWords(daysApart, isByMonth)
  return [{ kind: 'time', words, evidence: [], weight: weights.nearness * nearness(daysApart) }]
}

/** Why an event belongs beside the one of these words, in plain words; what weighs most first. */
export function reasonsOf(one: Shared, own: WordVector | undefined): Reason[] {
  const named: Part[] = one.isNamed
    ? [
        {
          kind: 'relation',
          words: 'are joined by a file: one names the other',
          evidence: [one.id],
          weight: weights.named,
        },
      ]
    : []
  const parts = [...named, ...sharedReasons(one), ...textReason(one, own), ...timeReason(one)]
  const all = parts.reduce((sum, { weight }) => sum + weight, 0)
  return parts
    .sort((a, b) => b.weight - a.weight)
    .map(({ weight, ...reason }) => ({ ...reason, share: Number((weight / all).toFixed(3)) }))
}
