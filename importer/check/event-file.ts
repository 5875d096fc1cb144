import type { EventDate } from '#model/dates.ts'
import type { Properties } from '#model/graph.ts'

export interface SourceEntry {
  /** Its number in the list of the file, some of which may be no sources. */
  place: number
  /** What tells the source from another. */
  key: string
  /** As written; undefined when it is no web address or absent. */
  url?: string
  title?: string
  date?: string
  tier?: number
  archiveUrl?: string
  /** As the event names it, else the host of the address. */
  publisher?: string
  /** Every other field of the entry under its own name. */
  extra: Properties
}

/** The fields that name other events. */
export const relationFields: readonly string[] = ['related_events', 'connections', 'triggered_by']

/** One link from an event to another, as its file writes it. */
export interface RelationEntry {
  to: string
  kind: string
  /** Of a file, as its link leads to it from this one; `to` is its name without the ending, not an id. */
  path?: string
}

/** An event as its file tells it, checked, and not yet joined with any other. */
export interface EventFile {
  file: string
  id: string
  title: string
  date?: EventDate
  importance?: number
  status?: string
  summary?: string
  location?: string | string[]
  body: string
  actors: string[]
  tags: string[]
  sources: SourceEntry[]
  /** Those in the body are the last, in the order of `linksIn`. */
  relations: RelationEntry[]
  /** Every field that has no place in the model, under its own name. */
  extra: Properties
}

/** What checks look at of an event beside the others. */
export interface Outline extends Pick<EventFile, 'file' | 'actors' | 'tags' | 'extra'> {
  sources: Pick<SourceEntry, 'place' | 'tier' | 'publisher' | 'extra'>[]
}
