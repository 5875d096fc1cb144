import type { Filters } from '../filters/filters.ts'
import { edgeTypePhrases, nodeTypeNames } from '../wording/type-names.ts'

/** What the filters hide, or what they leave, as words for a caption; empty when they hide nothing. */
export function filterWords(filters: Filters): string {
  const { from, to, knownOn, minImportance, worstTier, statuses, tags, publishers, text, minDegree } = filters
  const words = [
    ...filters.hiddenTypes.map((type) => `no ${nodeTypeNames[type].many}`),
    ...filters.hiddenEdgeTypes.map((type) => `no edges of “${edgeTypePhrases[type]}”`),
    from && `from ${from}`,
    to && `until ${to}`,
    knownOn && `as known on ${knownOn.date} by the date of ${knownOn.by === 'event' ? 'events' : 'sources'}`,
    minImportance && `importance at least ${minImportance}`,
    worstTier !== null && `a source of tier ${worstTier} or better`,
    statuses.length > 0 && `status ${statuses.map((status) => status || 'none').join(' or ')}`,
    tags.length > 0 && `tagged ${tags.join(' or ')}`,
    publishers.length > 0 && `published by ${publishers.join(' or ')}`,
    text && `with the words “${text}”`,
    minDegree > 0 && `at least ${minDegree} edges in view`,
  ]
  return words.filter((word) => typeof word === 'string' && word !== '').join(', ')
}
