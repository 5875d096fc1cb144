import { expect, it } from 'vitest'
import { covers, frameAround, frameOfAll, placeOnScreen } from './frame.ts'

const screen = { width: 800, height: 600 }
const viewport = { zoom: 0.5, pan: { x: 100, y: -40 } }

it('lays the picture of a part exactly where the part is on the screen', () => {
  const frame = frameAround(viewport, screen, 0.25)
  expect(frame).toMatchObject({ width: 1200, height: 900 })
  expect(placeOnScreen(frame, viewport)).toEqual({ x: -200, y: -150, scale: 1 })
  expect(placeOnScreen(frame, { zoom: 1, pan: { x: 0, y: 0 } })).toEqual({ x: -600, y: -220, scale: 2 })
})

it('knows whether a picture still covers the screen', () => {
  const frame = frameAround(viewport, screen, 0.25)
  const moved = (x: number) => ({ ...viewport, pan: { x: viewport.pan.x + x, y: viewport.pan.y } })
  expect(covers(frame, moved(200), screen)).toBe(true)
  expect(covers(frame, moved(201), screen)).toBe(false)
  expect(covers(frame, { ...viewport, zoom: 0.25 }, screen)).toBe(false)
})

it('finds the frame that has every point in it', () => {
  const frame = frameOfAll(Float32Array.of(-100, 300), Float32Array.of(0, 100), 50, 1000)
  expect(frame).toEqual({ zoom: 2, x: -150, y: -50, width: 1000, height: 400 })
})
