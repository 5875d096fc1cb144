import cytoscape from 'cytoscape'
import { afterEach, expect, it, vi } from 'vitest'
import { record, undo } from '../../history/history-store.ts'
import { lightBrought } from '../../view/highlight-store.ts'
import { selectionOf } from '../../view/selection.ts'
import { emptyView, withGraph } from '../../view/view.ts'
import { aNode } from '../../view/view-factories.ts'
import { select, useView } from '../../view/view-store.ts'
import { keepFocus } from './keep-focus.ts'

const ids = ['actor:north', 'event:hearing', 'actor:hall', 'event:other']
const nodes = ids.map((id) => aNode(id, id.startsWith('actor') ? 'Actor' : 'Event'))
const edges = [
  { data: { id: 'near', source: 'actor:north', target: 'event:hearing' } },
  { data: { id: 'path', source: 'event:hearing', target: 'actor:hall' } },
]
let stop = () => {}

afterEach(() => stop())

it('leaves what was just brought lit beside what is selected, until something else is selected', async () => {
  record('Opened all', withGraph(emptyView, { nodes, edges: [] }))
  const cy = cytoscape({
    headless: true,
    elements: [...ids.map((id) => ({ data: { id } })), ...edges],
  })
  const dimmed = () => cy.elements('.dim').map((element) => element.id())
  stop = keepFocus(cy)
  select(selectionOf(['actor:north']))
  cy.getElementById('actor:north').addClass('selected')
  await vi.waitFor(() => expect(dimmed()).toEqual(['actor:hall', 'event:other', 'path']))
  lightBrought(['actor:north', 'event:hearing', 'actor:hall'])
  await vi.waitFor(() => expect(dimmed()).toEqual(['event:other']))
  select(selectionOf(['actor:north']))
  await vi.waitFor(() => expect(dimmed()).toEqual(['actor:hall', 'event:other', 'path']))
})

it('lights no more what a step brought once that is undone, though it was there before', async () => {
  record('Opened all', withGraph(emptyView, { nodes, edges: [] }))
  select(selectionOf(['actor:north']))
  const cy = cytoscape({ headless: true, elements: [...ids.map((id) => ({ data: { id } })), ...edges] })
  cy.getElementById('actor:north').addClass('selected')
  const dimmed = () => cy.elements('.dim').map((element) => element.id())
  stop = keepFocus(cy)
  record('Brought a path', { ...useView.getState(), pinned: new Set(['actor:hall']) })
  lightBrought(['actor:north', 'event:hearing', 'actor:hall'])
  await vi.waitFor(() => expect(dimmed()).toEqual(['event:other']))
  undo()
  await vi.waitFor(() => expect(dimmed()).toEqual(['actor:hall', 'event:other', 'path']))
})
