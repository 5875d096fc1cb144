import { expect, it } from 'vitest'
import { scoreOf, scoreShared } from './score.ts'
import type { Shareable } from './shared.ts'

const actor = (events: number): Shareable => ({
  kind: 'actor',
  id: `actor:in-${events}`,
  label: '',
  events,
  nodes: [],
})
const nothing = { id: 'event:a', shared: [], isNamed: false, likeness: 0, daysApart: null, isByMonth: false }

it('counts what few have more than what many have, as Adamic and Adar do', () => {
  const rare = scoreShared([actor(2)])
  const common = scoreShared([actor(950)])
  expect(rare / common).toBeCloseTo(Math.log(950) / Math.log(2))
  expect(scoreShared([actor(2), actor(950)])).toBeCloseTo(rare + common)
})

it('is a sum of what is shared, of what files say, of words and of time', () => {
  expect(scoreOf(nothing)).toBe(0)
  const parts = [{ shared: [actor(3)] }, { isNamed: true }, { likeness: 0.3 }, { daysApart: 5 }]
  const each = parts.map((part) => scoreOf({ ...nothing, ...part }))
  expect(Math.min(...each)).toBeGreaterThan(0)
  const whole = scoreOf({ ...nothing, shared: [actor(3)], isNamed: true, likeness: 0.3, daysApart: 5 })
  expect(whole).toBeCloseTo(each.reduce((sum, part) => sum + part, 0))
})
