// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { aNode } from '../view/view-factories.ts'
import { PathPublishers } from './path-publishers.tsx'

afterEach(cleanup)

const publishers = ['Reason', 'Reason Magazine'].map((id) => aNode(id, 'Publisher'))

it.each([
  [2, 'Published by Reason, Reason Magazine. '],
  [1, 'Published by Reason, Reason Magazine (some share an address and count once). '],
])('says why there are more names than the %i that count as independent', (independent, words) => {
  const { container } = render(<PathPublishers publishers={publishers} independent={independent} />)
  expect(container.textContent).toBe(words)
})
