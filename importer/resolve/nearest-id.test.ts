import { expect, it } from 'vitest'
import { idFinder } from './nearest-id.ts'

const nearest = idFinder([
  '1984-10-12--second-boland-amendment',
  '1985-08-20--first-tow-shipment',
  '1985-08-20--hostage-released',
  '1986-10-05--hasenfus-shot-down',
])

it.each([
  ['1985-08-20--first-tow-shipments', '1985-08-20--first-tow-shipment'],
  ['1985-08-21--first-tow-shipment', '1985-08-20--first-tow-shipment'],
  ['1984-10-12-boland-amendment', '1984-10-12--second-boland-amendment'],
  ['hasenfus-shot-down', undefined],
  ['Policy of the time', undefined],
  ['', undefined],
])('for "%s" is %s', (text, expected) => {
  expect(nearest(text)).toBe(expected)
})
