import { expect, it } from 'vitest'
import { edgeEnds, edgeTypes } from './edge-types.ts'

it('joins the same two node types by no two edge types, as the neighbours of one type lie together only so', () => {
  const joined = edgeTypes.map((type) => [edgeEnds[type].source, edgeEnds[type].target].sort().join(' and '))
  expect(joined).toEqual([...new Set(joined)])
})
