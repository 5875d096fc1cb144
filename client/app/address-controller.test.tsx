// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { openLinkedQuery } from '../console/query-link.ts'
import { setEverythingNews } from '../everything/everything-store.ts'
import { record } from '../history/history-store.ts'
import { openReading } from '../share/open-view.ts'
import { writeCode } from '../share/read-view.ts'
import { savedViewOf } from '../share/saved-view.ts'
import { addressOfView } from '../view/address.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { keepAddress } from './address-controller.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
vi.mock('../console/query-link.ts', () => ({ openLinkedQuery: vi.fn(async () => {}) }))
vi.mock('../share/open-view.ts', () => ({ openReading: vi.fn() }))

it('undoes the step by going back to a link to a query, and does not ask the query again', async () => {
  history.replaceState(null, '', '#/query/code')
  const end = keepAddress()
  record('Added one', withGraph(emptyView, { nodes: [aNode('event:one', 'Event')], edges: [] }))
  history.back()
  await vi.waitFor(() => expect(useView.getState().nodes.size).toBe(0), 10_000)
  expect(openLinkedQuery).toHaveBeenCalledOnce()
  end()
})

function linkToEverything(): string {
  const view = { ...emptyView, everything: { revision: 'a', places: new Map() } }
  const saved = savedViewOf(view, {
    revision: 'a',
    savedAt: '2026-01-01T00:00:00.000Z',
    shown: null,
    theme: 'dark',
  })
  return addressOfView(writeCode(saved) ?? '')
}

it('adds an entry for what is done while everything of a link is laid out, and none for everything itself', async () => {
  let layOut = () => {}
  const laidOut = new Promise<void>((resolve) => {
    layOut = resolve
  })
  vi.mocked(openReading).mockReturnValue(laidOut)
  const link = linkToEverything()
  history.replaceState(null, '', link)
  const end = keepAddress()
  setEverythingNews({ kind: 'laying out', progress: 0, cancel: () => {} })
  const added = vi.spyOn(history, 'pushState')
  record('Added one', withGraph(emptyView, { nodes: [aNode('event:one', 'Event')], edges: [] }))
  expect(added).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(location.href).not.toContain(link), 10_000)
  end()

  history.replaceState(null, '', link)
  const endAgain = keepAddress()
  setEverythingNews({ kind: 'none' })
  record('Opened the view', withGraph(emptyView, { nodes: [aNode('event:two', 'Event')], edges: [] }))
  layOut()
  await vi.waitFor(() => expect(location.href).not.toContain(link), 10_000)
  expect(added).toHaveBeenCalledOnce()
  endAgain()
})
