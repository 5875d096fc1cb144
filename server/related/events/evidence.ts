import type { WordVector } from '../likeness.ts'

/** What two events can share. A title word's id is the word itself. */
export type SharedKind = 'actor' | 'tag' | 'source' | 'relation' | 'title'

export interface Shareable {
  kind: SharedKind
  id: string
  label: string
  /** How many events have it. */
  events: number
}

/** What speaks for it that an event belongs beside another. */
export interface Evidence {
  id: string
  shared: Shareable[]
  /** The file of one names the other. */
  isNamed: boolean
  words: WordVector
  likeness: number
  daysApart: number | null
}
