import { conditionsOf } from '#graph/event-conditions.ts'
import { noLimit } from '#graph/no-limit.ts'
import { ask } from '#graph/question.ts'
import { eventWords } from '#graph/questions/event-words.ts'
import { eventsMeeting } from '#graph/questions/events-meeting.ts'
import type { Store } from '#graph/store.ts'
import type { KnownEventFilter } from '#model/api/event-filter.ts'
import { hasWords } from '#model/has-words.ts'
import { eventsWithSources } from '../facets/events-with-sources.ts'

async function withWords(store: Store, words: string): Promise<Set<string>> {
  const rows = await ask(store, eventWords, { limit: noLimit })
  const found = rows.filter(({ title, summary, location }) => hasWords(words, [title, summary, location]))
  return new Set(found.map(({ id }) => id))
}

/** Those of which a source had been published by a date, which is text at its own precision. */
async function reportedBy(store: Store, ids: string[], date: string): Promise<string[]> {
  const events = await eventsWithSources(store, ids)
  return ids.filter((id) => {
    const first = events.get(id)?.firstSourceDate ?? null
    return first !== null && first <= `${date}~`
  })
}

/** The end of both ranges: each date is text that reaches to its own last day. */
function earlierEnd(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return `${other}~` < `${one}~` ? other : one
}

/** The ids of the events that meet a filter; undefined when it asks for nothing, and so all of them do. */
export async function matchingEvents(
  store: Store,
  { words, knownOn, knownBy, ...filter }: KnownEventFilter,
): Promise<Set<string> | undefined> {
  const isAsking = [words, knownOn, ...Object.values(filter)].some((value) => value !== undefined)
  if (!isAsking) return undefined
  const to = knownBy === 'event' ? earlierEnd(filter.to, knownOn) : filter.to
  const conditions = conditionsOf({ ...filter, to })
  const [found] = await ask(store, eventsMeeting, { ...conditions, limit: noLimit })
  const worded = words === undefined ? undefined : await withWords(store, words)
  const ids = (found?.ids ?? []).filter((id) => worded?.has(id) ?? true)
  const isBySource = knownOn !== undefined && knownBy === 'source'
  return new Set(isBySource ? await reportedBy(store, ids, knownOn) : ids)
}
