import { openDialog } from '../app/dialog-store.ts'
import { usePlace } from '../app/place-store.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { fitView } from '../canvas/viewport/fit-view.ts'
import { openConsole } from '../console/console-store.ts'
import { showEverything } from '../everything/show-everything.ts'
import { clearView } from '../expand/clear-view.ts'
import { clearFilters, isFiltered } from '../filters/set-filters.ts'
import { useHistory } from '../history/history-store.ts'
import { redoStep, undoStep } from '../history/undo-redo.ts'
import { eventsInView, showNetworkOfCorpus, showNetworkOfView } from '../network/show-network.ts'
import { focusSearch } from '../search/focus-search.ts'
import { switchToTable } from '../table/switch-to-table.ts'
import { LayoutName, layoutWords } from '../view/layout-names.ts'
import { always, type Command, ifNodes } from './command.ts'
import { commandsOnSelection } from './commands-on-selection.ts'
import { commandsToKeep } from './commands-to-keep.ts'

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
  ...commandsOnSelection,
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
    run: fitView,
  },
  ...LayoutName.options.map(layOutCommand),
  {
    id: 'table',
    words: 'Switch between canvas and table',
    keys: { key: 't', shift: true, reach: 'page' },
    ...ifNodes,
    // Also over an empty canvas there is a way back.
    isPossible: () => usePlace.getState().place === 'table' || ifNodes.isPossible(),
    run: switchToTable,
  },
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
    id: 'import-problems',
    words: 'Show the problems that the last import found in the files',
    isPossible: always,
    run: () => openDialog('import problems'),
  },
  {
    id: 'console',
    words: 'Query the graph in Cypher',
    keys: { key: 'q', reach: 'page' },
    isPossible: always,
    run: openConsole,
  },
  ...commandsToKeep,
  {
    id: 'clear-filters',
    words: 'Clear all filters',
    isPossible: isFiltered,
    obstacle: 'Nothing is filtered',
    run: clearFilters,
  },
  { id: 'clear', words: 'Clear the view', ...ifNodes, run: clearView },
]
