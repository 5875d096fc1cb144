import { conditionsOf } from '#graph/event-conditions.ts'
import { noLimit } from '#graph/no-limit.ts'
import { ask } from '#graph/question.ts'
import { eventDates } from '#graph/questions/event-dates.ts'
import { Timeline, TimelineQuery } from '#model/api/timeline.ts'
import { route } from '../route.ts'
import { bucketsOf, unitFor } from './buckets.ts'

export const timeline = route({
  method: 'get',
  address: '/api/timeline',
  summary: 'How many events there were when, of all or of those that meet a filter',
  takes: TimelineQuery,
  answers: Timeline,
  async answer(_store, { unit: asked, ...filter }, _kept, { inTurn }) {
    const rows = await ask(inTurn, eventDates, { ...conditionsOf(filter), limit: noLimit })
    const dated = rows.flatMap(({ date, precision, events }) =>
      date === null || precision === null ? [] : [{ date, precision, events }],
    )
    const count = (some: readonly { events: number }[]) => some.reduce((sum, { events }) => sum + events, 0)
    const unit = asked ?? unitFor(dated)
    return {
      unit,
      buckets: bucketsOf(dated, unit),
      undated: count(rows) - count(dated),
      total: count(rows),
    }
  },
})
