// @vitest-environment jsdom
import cytoscape from 'cytoscape'
import { expect, it, vi } from 'vitest'
import { emptyView, withGraph } from '../../view/view.ts'
import { aNode } from '../../view/view-factories.ts'
import { useView } from '../../view/view-store.ts'
import { keepTimeAxis } from './keep-time-axis.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

it('tells of every event in view that does not lie at its date, also where an overview has no element of it', async () => {
  const events = ['a', 'b', 'c'].map((id) => aNode(`event:${id}`, 'Event', { date: '1970-01-01' }))
  const undated = aNode('event:undated', 'Event')
  const places = new Map([...events, undated].map(({ id }, index) => [id, { x: index * 100, y: 0 }]))
  const timeAxis = { origin: 0, pixelsPerDay: 1 }
  const view = withGraph(emptyView, { nodes: [...events, undated], edges: [] })
  useView.setState({ ...view, places, timeAxis })
  const elements = [{ data: { id: 'event:b' }, position: { x: 100, y: 0 } }]
  const container = document.body.appendChild(document.createElement('div'))
  const end = keepTimeAxis(cytoscape({ headless: true, elements, layout: { name: 'preset' } }), container)
  const said = () => document.querySelector('.time-axis-news')?.textContent
  await vi.waitFor(() => expect(said()).toMatch(/^1 event has no date.* 2 events do not lie at its date/))
  end()
})
