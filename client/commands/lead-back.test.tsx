// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { expect, it } from 'vitest'
import { usePlace } from '../app/place-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { leadBackByEscape } from './lead-back.ts'

it('leads from a field, which it does not empty, to the table where that stands in place of the canvas, but not by an Escape that ends a composition', () => {
  const end = leadBackByEscape()
  useView.setState(withGraph(emptyView, { nodes: [aNode('actor:north', 'Actor')], edges: [] }))
  usePlace.setState({ place: 'table' })
  document.body.innerHTML =
    '<input type="search"><div data-table><button role="tab">Nodes</button><button role="tab" aria-selected="true">Edges</button></div>'
  const field = document.querySelector('input')
  field?.focus()
  const press = (isComposing: boolean) => fireEvent.keyDown(field ?? document, { key: 'Escape', isComposing })
  press(true)
  expect(document.activeElement).toBe(field)
  // A browser empties the field by what is not prevented.
  expect(press(false)).toBe(false)
  expect(document.activeElement?.textContent).toBe('Edges')
  end()
})
