// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { selectionOf } from '../view/selection.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { select, useView } from '../view/view-store.ts'
import { ExpandMenu } from './expand-menu.tsx'
import { openExpandMenu, useExpandMenu } from './menu-store.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
afterEach(cleanup)

it('is closed, and stays so, once nothing is selected any more', () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  useView.setState(withGraph(emptyView, { nodes: [aNode('north', 'Actor')], edges: [] }))
  select(selectionOf(['north']))
  render(
    <QueryClientProvider client={queryClient}>
      <ExpandMenu />
    </QueryClientProvider>,
  )
  act(() => openExpandMenu({ x: 0, y: 0 }))
  expect(useExpandMenu.getState().open).not.toBe(null)
  act(() => select(null))
  expect(useExpandMenu.getState().open).toBe(null)
})
