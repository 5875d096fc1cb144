// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { closeDialog, openDialog } from '../app/dialog-store.ts'
import { useConsole } from '../console/console-store.ts'
import { forgetHistory, record, useHistory } from '../history/history-store.ts'
import { selectedNodes } from '../view/selection.ts'
import { useStatus } from '../view/status-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { select, useView } from '../view/view-store.ts'
import { listenToCommands } from './listen-to-commands.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

afterEach(() => {
  closeDialog()
  forgetHistory()
  document.body.replaceChildren()
})

it('takes letters typed on the canvas for commands, but not between asking for a dialog and being in it', () => {
  const canvas = document.createElement('div')
  canvas.dataset.canvas = 'true'
  document.body.append(canvas)
  const end = listenToCommands()
  const nodes = [aNode('actor:north', 'Actor'), aNode('actor:hall', 'Actor')]
  useView.setState(withGraph(emptyView, { nodes, edges: [] }))
  const selectAll = () => canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
  openDialog('palette')
  selectAll()
  expect(selectedNodes(useView.getState().selection)).toEqual([])
  const field = document.createElement('input')
  const dialog = document.createElement('div')
  dialog.setAttribute('role', 'dialog')
  dialog.append(field)
  document.body.append(dialog)
  field.focus()
  selectAll()
  expect(selectedNodes(useView.getState().selection)).toEqual(['actor:north', 'actor:hall'])
  select(null)
  openDialog('palette')
  selectAll()
  expect(selectedNodes(useView.getState().selection)).toEqual(['actor:north', 'actor:hall'])
  end()
})

it('says why the command of a key cannot be carried out now', () => {
  const canvas = document.createElement('div')
  canvas.dataset.canvas = 'true'
  document.body.append(canvas)
  const end = listenToCommands()
  select(null)
  canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }))
  expect(useStatus.getState().status).toMatchObject({ kind: 'said', words: 'No node is selected.' })
  end()
})

it('leaves the page alone that waits behind a dialog: there the key for undo presses what the dialog offers', () => {
  const undo = document.createElement('button')
  undo.dataset.undo = 'true'
  const undone = vi.fn()
  undo.addEventListener('click', undone)
  document.body.append(undo)
  const end = listenToCommands()
  record('Pinned it', { ...emptyView, pinned: new Set(['actor:north']) })
  const press = (key: string, ctrlKey = false) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }))
  openDialog('dossiers')
  press('q')
  press('z', true)
  expect(useConsole.getState().isOpen).toBe(false)
  expect(undone).toHaveBeenCalledOnce()
  expect(useHistory.getState().present.words).toBe('Pinned it')
  openDialog('survive')
  press('z', true)
  expect(undone).toHaveBeenCalledOnce()
  expect(useHistory.getState().present.words).toBe('Start')
  press('q')
  expect(useConsole.getState().isOpen).toBe(true)
  end()
})

it('undoes the box that was just ticked and the list just chosen from, but not what is typed', () => {
  const end = listenToCommands()
  const undoIn = (place: string) => {
    forgetHistory()
    record('Ticked it', { ...emptyView, pinned: new Set(['actor:north']) })
    document.body.innerHTML = place
    const undo = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true })
    document.body.firstElementChild?.dispatchEvent(undo)
    return useHistory.getState().present.words
  }
  expect(undoIn('<input type="checkbox">')).toBe('Start')
  expect(undoIn('<select></select>')).toBe('Start')
  expect(undoIn('<input>')).toBe('Ticked it')
  end()
})

it.each([
  ['Russian', 'я'],
  ['Greek', 'ζ'],
  ['Hebrew', 'ז'],
  ['Arabic', 'ئ'],
])('takes the keys of a %s layout for the Latin letters that are printed beside', (_, key) => {
  const end = listenToCommands()
  record('Pinned it', { ...emptyView, pinned: new Set(['actor:north']) })
  const press = (shiftKey: boolean) =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, code: 'KeyZ', ctrlKey: true, shiftKey, bubbles: true }),
    )
  press(false)
  expect(useHistory.getState().present.words).toBe('Start')
  press(true)
  expect(useHistory.getState().present.words).toBe('Pinned it')
  end()
})

it('keeps to the letter of a layout that has Latin ones in other places', () => {
  const end = listenToCommands()
  record('Pinned it', { ...emptyView, pinned: new Set(['actor:north']) })
  const press = (key: string, code: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey: true, bubbles: true }))
  press('y', 'KeyZ')
  expect(useHistory.getState().present.words).toBe('Pinned it')
  press('z', 'KeyY')
  expect(useHistory.getState().present.words).toBe('Start')
  end()
})
