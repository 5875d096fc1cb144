import { openDialog } from '../app/dialog-store.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { toggleLasso } from '../canvas/lasso/toggle-lasso.ts'
import { togglePinned } from '../canvas/pin-nodes.ts'
import { collapseNodes } from '../expand/collapse.ts'
import { connectNodes, showOnlyConnecting } from '../expand/connect.ts'
import { expandNodes } from '../expand/expand-nodes.ts'
import { hideSelected, keepOnlySelected, removeSelected, showHidden } from '../hide/hide-nodes.ts'
import { findPaths } from '../paths/paths-store.ts'
import { canHaveRelated, goToRelated } from '../related/go-to-related.ts'
import { invertSelection, selectNeighbours, selectNodes } from '../select/select-nodes.ts'
import { walkFromHere, walkNeighbours } from '../select/walk-neighbours.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { selectedNodes } from '../view/selection.ts'
import { useView } from '../view/view-store.ts'
import { always, type Command, ifNodes } from './command.ts'

const selected = () => selectedNodes(useView.getState().selection)
const ifSelected = { isPossible: () => selected().length > 0, obstacle: 'No node is selected' }
const ifSeveralSelected = {
  isPossible: () => selected().length > 1,
  obstacle: 'Fewer than two nodes are selected',
}

function selectAll() {
  selectNodes(graphInView(useView.getState()).nodes.map((node) => node.id))
}

function walkTo(id: string | undefined) {
  if (id !== undefined) commandCanvas({ kind: 'reveal', id })
}

/** What can be done to the selected nodes, and to what is selected. */
export const commandsOnSelection: readonly Command[] = [
  {
    id: 'expand',
    words: 'Expand the selection',
    keys: { key: 'e', or: 'Enter' },
    ...ifSelected,
    run: () => void expandNodes(selected()),
  },
  {
    id: 'collapse',
    words: 'Collapse the selection',
    keys: { key: 'c' },
    ...ifSelected,
    run: () => collapseNodes(selected()),
  },
  {
    id: 'connect',
    words: 'Bring what links the selection',
    keys: { key: 'x' },
    ...ifSeveralSelected,
    run: () => void connectNodes(selected()),
  },
  {
    id: 'show-only-connecting',
    words: 'Show only what links the selection on the canvas',
    keys: { key: 'x', shift: true },
    ...ifSeveralSelected,
    run: () => showOnlyConnecting(selected()),
  },
  {
    id: 'paths',
    words: 'Find paths between two nodes',
    keys: { key: 'f' },
    isPossible: always,
    run: findPaths,
  },
  {
    id: 'survive',
    words: 'Ask what survives without some sources or events',
    keys: { key: 't' },
    ...ifNodes,
    run: () => openDialog('survive'),
  },
  {
    id: 'related',
    words: 'Read the linked events or similar actors of the selected node',
    keys: { key: 'r' },
    isPossible: canHaveRelated,
    obstacle: 'Neither one event nor one actor is selected',
    run: goToRelated,
  },
  { id: 'pin', words: 'Pin or unpin', keys: { key: 'p' }, ...ifSelected, run: togglePinned },
  {
    id: 'hide',
    words: 'Hide the selection',
    keys: { key: 'h' },
    ...ifSelected,
    run: hideSelected,
  },
  {
    id: 'keep-only',
    words: 'Keep only the selection',
    keys: { key: 'k' },
    ...ifSelected,
    run: keepOnlySelected,
  },
  {
    id: 'show-hidden',
    words: 'Show what was hidden by hand',
    keys: { key: 'h', shift: true },
    isPossible: () => useView.getState().hidden.size > 0,
    obstacle: 'Nothing is hidden by hand',
    run: showHidden,
  },
  {
    id: 'remove',
    words: 'Remove the selection from the canvas',
    keys: { key: 'Delete' },
    ...ifSelected,
    run: removeSelected,
  },
  {
    id: 'select-all',
    words: 'Select all in view',
    keys: { key: 'a' },
    ...ifNodes,
    run: selectAll,
  },
  {
    id: 'select-neighbours',
    words: 'Select the neighbours too',
    keys: { key: 'n' },
    ...ifSelected,
    run: selectNeighbours,
  },
  {
    id: 'invert-selection',
    words: 'Invert the selection',
    keys: { key: 'i' },
    ...ifNodes,
    run: invertSelection,
  },
  { id: 'lasso', words: 'Select by a lasso', keys: { key: 's' }, ...ifNodes, run: toggleLasso },
  {
    id: 'next-neighbour',
    words: 'Go to the next neighbour, by type and name',
    keys: { key: '.', or: ']' },
    ...ifSelected,
    run: () => walkTo(walkNeighbours(1)),
  },
  {
    id: 'previous-neighbour',
    words: 'Go to the neighbour before',
    keys: { key: ',', or: '[' },
    ...ifSelected,
    run: () => walkTo(walkNeighbours(-1)),
  },
  {
    id: 'walk-from-here',
    words: 'Visit the neighbours of this node next',
    keys: { key: 'g' },
    ...ifSelected,
    run: walkFromHere,
  },
]
