import { expect, it } from 'vitest'
import { isInside, viewportFor, wellInside } from './viewport.ts'

const box = { width: 800, height: 600 }

it.each([
  ['a screen', box],
  ['a phone', { width: 390, height: 600 }],
])('shows all points on %s with room for half a label beside the outermost', (_, screen) => {
  const points = [
    { x: -1000, y: 0 },
    { x: 1000, y: 400 },
  ]
  const { zoom, pan } = viewportFor(points, screen, 0.05)
  for (const { x, y } of points) {
    expect(isInside({ x: x * zoom + pan.x, y: y * zoom + pan.y }, screen, 64)).toBe(true)
  }
})

it('centres a single point without coming too close', () => {
  const { zoom, pan } = viewportFor([{ x: 10, y: 10 }], box, 0.05)
  expect(zoom).toBeLessThanOrEqual(2)
  expect({ x: 10 * zoom + pan.x, y: 10 * zoom + pan.y }).toEqual({ x: 400, y: 300 })
})

it('brings a point in by no more than leaves a quarter of the screen beside it', () => {
  expect(wellInside({ x: 2000, y: 350 }, box)).toEqual({ x: 600, y: 350 })
  expect(wellInside({ x: -10, y: -10 }, box)).toEqual({ x: 200, y: 150 })
})
