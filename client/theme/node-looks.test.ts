import { expect, it } from 'vitest'
import { nodeTypes } from '#model/node-types.ts'
import { nodeLooks, outlinePath } from './node-looks.ts'

it('gives no two types the same outline', () => {
  const paths = nodeTypes.map((type) => outlinePath(type, 0, 0, 10))
  expect(new Set(paths).size).toBe(nodeTypes.length)
})

it('keeps each outline in the square that it is given', () => {
  for (const type of nodeTypes) {
    const { outline } = nodeLooks[type]
    if (typeof outline === 'string' || 'cornerRadius' in outline) continue
    expect(Math.max(...outline.flat().map(Math.abs))).toBeLessThanOrEqual(0.5)
  }
})

it('writes an outline as a path around its middle', () => {
  expect(outlinePath('Tag', 10, 20, 8)).toBe('M10 16L14 20L10 24L6 20z')
  expect(outlinePath('Actor', 10, 20, 8)).toBe('M6 20a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z')
  expect(outlinePath('Event', 10, 20, 8)).toBe(
    'M7 16h6a1 1 0 0 1 1 1v6a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-6a1 1 0 0 1 1 -1z',
  )
})
