import { expect, it, vi } from 'vitest'
import { logger } from '../log.ts'
import { OverviewLayouts } from './overview-layouts.ts'

const readAs = (revision: string) => async () => ({
  revision,
  nodes: [{ id: revision, degree: 0 }],
  edges: [],
})

it('lays out anew what an import changed while it was read, and never as the revision before', async () => {
  const layouts = new OverviewLayouts(undefined, logger('silent'))
  const after = vi.fn(readAs('after'))
  expect(layouts.of('before', after)).toEqual({ kind: 'under way', progress: 0 })
  await vi.waitFor(() => {
    layouts.of('before', after)
    expect(after.mock.calls.length).toBeGreaterThan(1)
  })
  const done = await vi.waitFor(() => {
    const state = layouts.of('before', readAs('before'))
    if (state.kind !== 'done') throw new Error(state.kind)
    return state.layout
  }, 20_000)
  expect(done.revision).toBe('before')
  expect(done.positions.map(([id]) => id)).toEqual(['before'])
  await layouts.close()
})
