import { Citations, CitationsRequest } from '#model/api/citations.ts'
import { route } from '../route.ts'
import { citationsOfEvents } from './citations-of-events.ts'

const mostCitations = 20_000

export const citationsOfSeveral = route({
  method: 'post',
  address: '/api/citations',
  summary: 'The sources that each of these events rests on, as its file cites them',
  takes: CitationsRequest,
  answers: Citations,
  async answer(store, { ids }) {
    const byEvent = await citationsOfEvents(store, [...new Set(ids)], mostCitations)
    const events = [...byEvent].map(([id, citations]) => ({ id, citations }))
    const given = events.reduce((sum, { citations }) => sum + citations.length, 0)
    return { events, total: events.length, truncated: given === mostCitations }
  },
})
