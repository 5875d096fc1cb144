import { expect, it, vi } from 'vitest'
import { mostNetworkEvents } from '#model/api/network.ts'
import { useStatus } from '../view/status-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { showNetworkOfView } from './show-network.ts'

it('of more events than a network can be made of it asks nothing, and leads to the network of all', async () => {
  const asked = vi.fn()
  vi.stubGlobal('fetch', asked)
  const nodes = Array.from({ length: mostNetworkEvents + 1 }, (_, place) => aNode(`event:${place}`, 'Event'))
  useView.setState(withGraph(emptyView, { nodes, edges: [] }))
  await showNetworkOfView()
  expect(asked).not.toHaveBeenCalled()
  expect(useStatus.getState().status).toMatchObject({
    words:
      '5,001 events are in view, and of at most 5,000 a network can be made: filter them, or take all of the corpus.',
    action: { words: 'Of the whole corpus' },
  })
})
