// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { usePanels } from '../app/panels-store.ts'
import { useStatus } from '../view/status-store.ts'
import { aNode } from '../view/view-factories.ts'
import { playSlices } from './show-slice.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

it('plays through nothing where nothing could be added', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch')
  })
  usePanels.setState({ timeline: false })
  const slice = { from: '1984', to: '1984', events: ['event:meeting'], companions: [] }
  const counts = { new: 0, stays: 0, back: 0, left: 0 }
  await playSlices(aNode('north', 'Actor'), { slices: [{ ...slice, counts }], undated: 0 })
  expect(useStatus.getState().status.kind).toBe('failed')
  expect(usePanels.getState().timeline).toBe(false)
})
