import { ask } from '#graph/question.ts'
import { citingEvents } from '#graph/questions/citing-events.ts'
import type { Store } from '#graph/store.ts'
import { Citations, CitationsRequest } from '#model/api/citations.ts'
import { route } from '../route.ts'
import { citationsOfEvents } from './citations-of-events.ts'

const mostCitations = 20_000

/** What these events cite, at most so many citations in all, with how many of the events cite something. */
export async function citationsAtMost(
  store: Store,
  ids: readonly string[],
  most: number,
): Promise<Citations> {
  const byEvent = await citationsOfEvents(store, [...new Set(ids)], most + 1)
  const events: Citations['events'] = []
  let room = most
  for (const [id, citations] of byEvent) {
    if (room > 0) events.push({ id, citations: citations.slice(0, room) })
    room -= citations.length
  }
  const truncated = room < 0
  const [citing] = truncated ? await ask(store, citingEvents, { ids: [...new Set(ids)] }) : []
  return { events, total: citing?.total ?? events.length, truncated }
}

export const citationsOfSeveral = route({
  method: 'post',
  address: '/api/citations',
  summary: 'The sources that each of these events rests on, as its file cites them',
  takes: CitationsRequest,
  answers: Citations,
  answer: (store, { ids }) => citationsAtMost(store, ids, mostCitations),
})
