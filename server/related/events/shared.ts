import type { WordVector } from '../likeness.ts'

/** What two events can share. A title word's id is the word itself. */
export type SharedKind = 'actor' | 'tag' | 'source' | 'relation' | 'title'

export interface Shareable {
  kind: SharedKind
  id: string
  label: string
  /** How many events have it. */
  events: number
  /** The ids of the nodes that it is: of an article each of its addresses. None of a word. */
  nodes: readonly string[]
  /** It has further addresses than `nodes`, and `events` are those that cite any of them. */
  isArticle?: true
  /** An article that the two events cite at no address in common: `nodes` are one address of either. */
  isElsewhere?: true
}

/** What an event has in common with another, and how near they are: why it belongs beside it. */
export interface Shared {
  id: string
  shared: Shareable[]
  /** The file of one names the other. */
  isNamed: boolean
  words: WordVector
  likeness: number
  daysApart: number | null
  /** Of one of the two no more than the month is known. */
  isByMonth: boolean
}
