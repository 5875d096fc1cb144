// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { emptyView } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { aDifference } from './difference-factories.ts'
import { DifferenceSection } from './difference-section.tsx'
import { shownOf } from './shown-difference.ts'

afterEach(cleanup)

it('says of which revisions is shown what differs', () => {
  useView.setState({ ...emptyView, difference: shownOf(aDifference({ from: 'a1', to: 'b2' }), new Set()) })
  render(<DifferenceSection />)
  expect(screen.getByRole('region', { name: 'What differs' }).textContent).toContain('revision a1 to b2')
})
