// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Citation } from '#model/api/node.ts'
import { SourceList } from './source-list.tsx'

const warning = 'All its sources are of one publisher.'

function aCitation(number: number, publisher: string | null, publisherId: string | null): Citation {
  return {
    source: `source:${number}`,
    url: null,
    archiveUrl: null,
    title: `Report ${number}`,
    date: null,
    publisher,
    publisherId,
    tier: 1,
  }
}

afterEach(cleanup)

it('counts a publisher once, however it is spelled', () => {
  const times = 'publisher:new-york-times'
  render(
    <SourceList citations={[aCitation(1, 'New York Times', times), aCitation(2, 'The NY Times', times)]} />,
  )
  expect(screen.getByRole('heading', { name: '2 sources, 1 publisher' })).toBeDefined()
  expect(screen.getByText(warning)).toBeDefined()
})

it('does not hold sources without a publisher to be of one', () => {
  render(<SourceList citations={[aCitation(1, null, null), aCitation(2, null, null)]} />)
  expect(screen.getByRole('heading', { name: '2 sources' })).toBeDefined()
  expect(screen.queryByText(warning)).toBeNull()
})

it('does not warn of one publisher while that of another source is unknown', () => {
  render(<SourceList citations={[aCitation(1, 'The Post', 'publisher:post'), aCitation(2, null, null)]} />)
  expect(screen.queryByText(warning)).toBeNull()
})

it('does not warn of what is of one source by its nature, such as a citation', () => {
  render(<SourceList citations={[aCitation(1, 'The Post', 'publisher:post')]} areOfOne />)
  expect(screen.queryByText(/It rests on/)).toBeNull()
})

it('tells how many there are where not all are listed, and judges nothing by a part of them', () => {
  render(<SourceList citations={[aCitation(1, 'The Post', 'publisher:post')]} total={1200} />)
  expect(screen.getByRole('heading', { name: '1,200 sources' })).toBeDefined()
  expect(screen.getByText('Showing 1 of 1,200.')).toBeDefined()
  expect(screen.queryByText('It rests on a single source.')).toBeNull()
})
