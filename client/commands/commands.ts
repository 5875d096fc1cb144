import { commandCanvas } from '../canvas/canvas-commands.ts'
import { LayoutName, layoutWords } from '../canvas/layout/layout-names.ts'
import { togglePinned } from '../canvas/pin-nodes.ts'
import { collapseNodes } from '../expand/collapse.ts'
import { connectNodes, showOnlyConnecting } from '../expand/connect.ts'
import { expandNodes } from '../expand/expand-nodes.ts'
import { clearView } from '../expand/explore.ts'
import { exportView } from '../export/export-view.ts'
import { formats } from '../export/formats.ts'
import { clearFilters, isFiltered } from '../filters/set-filters.ts'
import { hideSelected, keepOnlySelected, removeSelected, showHidden } from '../hide/hide-nodes.ts'
import { useHistory } from '../history/history-store.ts'
import { redoStep, undoStep } from '../history/undo-redo.ts'
import { focusSearch } from '../search/focus-search.ts'
import { invertSelection, selectNeighbours, selectNodes } from '../select/select-nodes.ts'
import { chooseViewFile } from '../share/choose-view-file.ts'
import { copyCitation, copyLink, saveViewFile } from '../share/share-view.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { selectedNodes } from '../view/selection.ts'
import { useView } from '../view/view-store.ts'

/** Something a reader can do, by its key, from the palette, or by a button. */
export interface Command {
  id: string
  /** A verb and what it is done to, as a button would say it. */
  words: string
  /**
   * The key while the canvas has the focus, or everywhere when it is with Ctrl or Cmd; as `KeyboardEvent.key`.
   * `or` is another key that does the same.
   */
  keys?: { key: string; or?: string; mod?: true; shift?: true }
  /** Whether it would do anything now. */
  isPossible: () => boolean
  run: () => void
}

const always = () => true
const hasNodes = () => useView.getState().nodes.size > 0
const selected = () => selectedNodes(useView.getState().selection)
const hasSelected = () => selected().length > 0

const hasSeveralSelected = () => selected().length > 1

function selectAll() {
  selectNodes(graphInView(useView.getState()).nodes.map((node) => node.id))
}

function layOutCommand(layout: LayoutName): Command {
  return {
    id: `lay-out-${layout}`,
    words: `Lay out ${layoutWords[layout].how}`,
    ...(layout === 'force' ? { keys: { key: 'l' } } : {}),
    isPossible: hasNodes,
    run: () => commandCanvas({ kind: 'lay out', layout }),
  }
}

/** Everything a reader can do to what is on the canvas: the one list for keys, palette and help. */
export const commands: readonly Command[] = [
  { id: 'search', words: 'Search', keys: { key: '/' }, isPossible: always, run: focusSearch },
  {
    id: 'undo',
    words: 'Undo',
    keys: { key: 'z', mod: true },
    isPossible: () => useHistory.getState().past.length > 0,
    run: undoStep,
  },
  {
    id: 'redo',
    words: 'Redo',
    keys: { key: 'z', mod: true, shift: true },
    isPossible: () => useHistory.getState().future.length > 0,
    run: redoStep,
  },
  {
    id: 'expand',
    words: 'Expand the selection',
    keys: { key: 'e', or: 'Enter' },
    isPossible: hasSelected,
    run: () => void expandNodes(selected()),
  },
  {
    id: 'collapse',
    words: 'Collapse the selection',
    keys: { key: 'c' },
    isPossible: hasSelected,
    run: () => collapseNodes(selected()),
  },
  {
    id: 'connect',
    words: 'Bring what links the selection',
    keys: { key: 'x' },
    isPossible: hasSeveralSelected,
    run: () => void connectNodes(selected()),
  },
  {
    id: 'show-only-connecting',
    words: 'Show only what links the selection on the canvas',
    keys: { key: 'x', shift: true },
    isPossible: hasSeveralSelected,
    run: () => showOnlyConnecting(selected()),
  },
  { id: 'pin', words: 'Pin or unpin', keys: { key: 'p' }, isPossible: hasSelected, run: togglePinned },
  {
    id: 'hide',
    words: 'Hide the selection',
    keys: { key: 'h' },
    isPossible: hasSelected,
    run: hideSelected,
  },
  {
    id: 'keep-only',
    words: 'Keep only the selection',
    keys: { key: 'k' },
    isPossible: hasSelected,
    run: keepOnlySelected,
  },
  {
    id: 'show-hidden',
    words: 'Show what was hidden by hand',
    keys: { key: 'h', shift: true },
    isPossible: () => useView.getState().hidden.size > 0,
    run: showHidden,
  },
  {
    id: 'remove',
    words: 'Remove the selection from the canvas',
    keys: { key: 'Delete' },
    isPossible: hasSelected,
    run: removeSelected,
  },
  {
    id: 'select-all',
    words: 'Select all in view',
    keys: { key: 'a' },
    isPossible: hasNodes,
    run: selectAll,
  },
  {
    id: 'select-neighbours',
    words: 'Select the neighbours too',
    keys: { key: 'n' },
    isPossible: hasSelected,
    run: selectNeighbours,
  },
  {
    id: 'invert-selection',
    words: 'Invert the selection',
    keys: { key: 'i' },
    isPossible: hasNodes,
    run: invertSelection,
  },
  {
    id: 'fit',
    words: 'Fit everything on the screen',
    keys: { key: '0' },
    isPossible: hasNodes,
    run: () => commandCanvas({ kind: 'fit' }),
  },
  ...LayoutName.options.map(layOutCommand),
  { id: 'copy-link', words: 'Copy a link to the view', isPossible: hasNodes, run: () => void copyLink() },
  { id: 'copy-citation', words: 'Copy the citation', isPossible: hasNodes, run: () => void copyCitation() },
  { id: 'save-view-file', words: 'Save the view as a file', isPossible: hasNodes, run: () => saveViewFile() },
  { id: 'open-view-file', words: 'Open a view file', isPossible: always, run: chooseViewFile },
  ...formats.map((format) => ({
    id: `export-${format.id}`,
    words: `Export: ${format.words}`,
    isPossible: hasNodes,
    run: () => void exportView(format),
  })),
  {
    id: 'clear-filters',
    words: 'Clear all filters',
    isPossible: isFiltered,
    run: clearFilters,
  },
  { id: 'clear', words: 'Clear the view', isPossible: hasNodes, run: clearView },
]
