// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { closeDialog } from '../app/dialog-store.ts'
import { canHaveRelated } from '../related/go-to-related.ts'
import { selectionOf } from '../view/selection.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { select, useView } from '../view/view-store.ts'
import { findPaths, usePathsAsked } from './paths-store.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

const [north, casey, hall] = ['north', 'casey', 'hall'].map((id) => aNode(id, 'Actor'))
const ends = () => {
  const { from, to } = usePathsAsked.getState()
  return [from?.id, to?.id]
}

beforeEach(() => {
  closeDialog()
  const nodes = [north, casey, hall].flatMap((node) => node ?? [])
  useView.setState(withGraph(emptyView, { nodes, edges: [] }))
  select(selectionOf(['north']))
})

it('keeps the ends and the conditions when it is asked for again', () => {
  findPaths()
  usePathsAsked.setState({ to: casey ?? null, maxLength: 3 })
  findPaths()
  expect(ends()).toEqual(['north', 'casey'])
  select(selectionOf(['north', 'hall']))
  findPaths()
  expect(ends()).toEqual(['north', 'hall'])
  expect(usePathsAsked.getState().maxLength).toBe(3)
  closeDialog()
  findPaths()
  expect(usePathsAsked.getState().maxLength).toBe(6)
})

it('gives the focus to the dialog that is open', () => {
  findPaths()
  document.body.innerHTML = '<div role="dialog" tabindex="-1"></div><button></button>'
  document.querySelector('button')?.focus()
  findPaths()
  expect(document.activeElement?.getAttribute('role')).toBe('dialog')
})

it('leads to the leads of one node only', () => {
  expect(canHaveRelated()).toBe(true)
  select(selectionOf(['hall', 'north']))
  expect(canHaveRelated()).toBe(false)
})
