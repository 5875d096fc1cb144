import { openDialog } from '../app/dialog-store.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { toggleLasso } from '../canvas/lasso/toggle-lasso.ts'
import { LayoutName, layoutWords } from '../canvas/layout/layout-names.ts'
import { togglePinned } from '../canvas/pin-nodes.ts'
import { openConsole } from '../console/console-store.ts'
import { addSelectedToDossier, addViewToDossier } from '../dossiers/add-button.tsx'
import { showEverything } from '../everything/show-everything.ts'
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
import { eventsInView, showNetworkOfCorpus, showNetworkOfView } from '../network/show-network.ts'
import { findPaths } from '../paths/paths-store.ts'
import { canHaveRelated, goToRelated } from '../related/go-to-related.ts'
import { focusSearch } from '../search/focus-search.ts'
import { invertSelection, selectNeighbours, selectNodes } from '../select/select-nodes.ts'
import { walkFromHere, walkNeighbours } from '../select/walk-neighbours.ts'
import { openViewFile } from '../share/open-view-file.ts'
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
   * The key while the canvas has the focus, or on the whole page when it is with Ctrl or Cmd; as `KeyboardEvent.key`.
   * `or` is another key that does the same. `reach` is where else it works.
   */
  keys?: { key: string; or?: string; mod?: true; shift?: true; reach?: 'page' | 'fields' }
  /** Whether it would do anything now. */
  isPossible: () => boolean
  /** What stands in the way when it is not possible. */
  obstacle?: string
  run: () => void
}

const always = () => true
const selected = () => selectedNodes(useView.getState().selection)
const ifNodes = {
  isPossible: () => useView.getState().nodes.size > 0,
  obstacle: 'The canvas is empty',
}
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

function layOutCommand(layout: LayoutName): Command {
  return {
    id: `lay-out-${layout}`,
    words: `Lay out ${layoutWords[layout].how}`,
    ...(layout === 'force' ? { keys: { key: 'l' } } : {}),
    ...ifNodes,
    run: () => commandCanvas({ kind: 'lay out', layout }),
  }
}

/** Everything a reader can do to what is on the canvas: the one list for keys, palette and help. */
export const commands: readonly Command[] = [
  {
    id: 'search',
    words: 'Search',
    keys: { key: '/', reach: 'page' },
    isPossible: always,
    run: focusSearch,
  },
  {
    id: 'palette',
    words: 'Find a node or a command',
    keys: { key: 'k', mod: true, reach: 'fields' },
    isPossible: always,
    run: () => openDialog('palette'),
  },
  {
    id: 'shortcuts',
    words: 'Show all keys',
    keys: { key: '?', reach: 'page' },
    isPossible: always,
    run: () => openDialog('shortcuts'),
  },
  { id: 'tour', words: 'Take the tour', isPossible: always, run: () => openDialog('tour') },
  {
    id: 'undo',
    words: 'Undo',
    keys: { key: 'z', mod: true },
    isPossible: () => useHistory.getState().past.length > 0,
    obstacle: 'Nothing was done yet',
    run: undoStep,
  },
  {
    id: 'redo',
    words: 'Redo',
    keys: { key: 'z', mod: true, shift: true },
    isPossible: () => useHistory.getState().future.length > 0,
    obstacle: 'Nothing was undone',
    run: redoStep,
  },
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
    obstacle: 'No event and no actor is selected',
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
  {
    id: 'show-everything',
    words: 'Show everything: the whole corpus but its sources',
    keys: { key: 'e', shift: true },
    isPossible: always,
    run: () => void showEverything(),
  },
  {
    id: 'fit',
    words: 'Fit everything on the screen',
    keys: { key: '0' },
    ...ifNodes,
    run: () => commandCanvas({ kind: 'fit' }),
  },
  ...LayoutName.options.map(layOutCommand),
  {
    id: 'network-of-view',
    words: 'Actor network of the events in view',
    keys: { key: 'w' },
    isPossible: () => eventsInView().length > 0,
    obstacle: 'No event is in view',
    run: () => void showNetworkOfView(),
  },
  {
    id: 'network-of-corpus',
    words: 'Actor network of the whole corpus, as filtered',
    keys: { key: 'w', shift: true },
    isPossible: always,
    run: () => void showNetworkOfCorpus(),
  },
  {
    id: 'name-list',
    words: 'Add nodes from a list of names or ids',
    isPossible: always,
    run: () => openDialog('name list'),
  },
  {
    id: 'differences',
    words: 'Show what an import changed, or what differs between two folders',
    isPossible: always,
    run: () => openDialog('differences'),
  },
  {
    id: 'console',
    words: 'Ask the graph in Cypher',
    keys: { key: 'q', reach: 'page' },
    isPossible: always,
    run: openConsole,
  },
  {
    id: 'add-to-dossier',
    words: 'Add the selection, or the view, to the dossier',
    keys: { key: 'd', reach: 'page' },
    ...ifNodes,
    run: addSelectedToDossier,
  },
  { id: 'add-view-to-dossier', words: 'Add the view to the dossier', ...ifNodes, run: addViewToDossier },
  {
    id: 'dossiers',
    words: 'Open the dossiers',
    keys: { key: 'd', shift: true, reach: 'page' },
    isPossible: always,
    run: () => openDialog('dossiers'),
  },
  {
    id: 'saved-views',
    words: 'Save the view, or open a saved one',
    keys: { key: 'v', reach: 'page' },
    isPossible: always,
    run: () => openDialog('saved views'),
  },
  { id: 'copy-link', words: 'Copy a link to the view', ...ifNodes, run: () => void copyLink() },
  { id: 'copy-citation', words: 'Copy the citation', ...ifNodes, run: () => void copyCitation() },
  { id: 'save-view-file', words: 'Save the view as a file', ...ifNodes, run: () => saveViewFile() },
  { id: 'open-view-file', words: 'Open a view file', isPossible: always, run: () => void openViewFile() },
  ...formats.map((format) => ({
    id: `export-${format.id}`,
    words: `Export: ${format.words}`,
    ...ifNodes,
    run: () => void exportView(format),
  })),
  {
    id: 'clear-filters',
    words: 'Clear all filters',
    isPossible: isFiltered,
    obstacle: 'Nothing is filtered',
    run: clearFilters,
  },
  { id: 'clear', words: 'Clear the view', ...ifNodes, run: clearView },
]
