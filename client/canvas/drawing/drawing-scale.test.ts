import { expect, it } from 'vitest'
import { drawingScale } from './drawing-scale.ts'

it('leaves what is near as it is, and enlarges what is far in steps, up to a limit', () => {
  expect([2, 1, 0.8, 0.5, 0.3, 0.05].map(drawingScale)).toEqual([1, 1, 1, 1.4, 2, 2.8])
})
