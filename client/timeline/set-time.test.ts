import { beforeEach, expect, it } from 'vitest'
import { noFilters } from '../filters/filters.ts'
import { emptyView } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { setSpan, spanOf } from './set-time.ts'
import type { TimelineScale } from './timeline-scale.ts'

const years: TimelineScale = { unit: 'year', first: 1980, last: 1990, earliest: 1980 }
const filters = () => useView.getState().filters

beforeEach(() => {
  useView.setState({ ...emptyView, filters: { ...noFilters, from: '1985-06-20', to: '1988-02' } })
})

it('leaves the end that is not moved as it was written, to the day', () => {
  const { first, last } = spanOf(filters(), years)
  setSpan({ first, last: last - 1 }, years, 'end')
  expect(filters()).toMatchObject({ from: '1985-06-20', to: '1987' })
  setSpan({ first: 1986, last: last - 1 }, years, 'start')
  expect(filters()).toMatchObject({ from: '1986', to: '1987' })
})

it('opens an end that is moved to the end of the scale', () => {
  setSpan({ first: years.first, last: years.last }, years, 'both')
  expect(filters()).toMatchObject({ from: null, to: null })
})
