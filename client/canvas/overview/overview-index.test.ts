import { expect, it } from 'vitest'
import { aNode } from '../../view/view-factories.ts'
import { indexOf } from './overview-index.ts'
import { sceneOf } from './scene.ts'

const [hub, near, far] = [aNode('hub', 'Actor'), aNode('near', 'Event'), aNode('far', 'Tag')]
const places = new Map([
  ['hub', { x: 0, y: 0 }],
  ['near', { x: 30, y: 0 }],
  ['far', { x: 500, y: 500 }],
])
const index = indexOf(sceneOf({ nodes: [hub, near, far], edges: [] }, places, new Map([['hub', 9]])))

it('finds the node under a point, by its rim and not by its middle', () => {
  expect(index.nodeAt({ x: 15, y: 0 }, 2, 1)).toBe(hub)
  expect(index.nodeAt({ x: 24, y: 0 }, 4, 1)).toBe(near)
  expect(index.nodeAt({ x: 250, y: 250 }, 4, 1)).toBeUndefined()
  expect(index.nodeAt({ x: 494, y: 500 }, 4, 3)).toBe(far)
})

it('lists what lies in a box, the largest first', () => {
  expect(index.nodesIn({ x1: -10, y1: -10, x2: 40, y2: 10 })).toEqual([hub, near])
})
