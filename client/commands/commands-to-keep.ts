import { openDialog } from '../app/dialog-store.ts'
import { addSelectedToDossier, addViewToDossier } from '../dossiers/add-button.tsx'
import { exportView } from '../export/export-view.ts'
import { formats } from '../export/formats.ts'
import { openViewFile } from '../share/open-view-file.ts'
import { copyCitation, copyLink, saveViewFile } from '../share/share-view.ts'
import { always, type Command, ifNodes } from './command.ts'

/** What is kept of a view: in a dossier, in the browser, as a link or a file. */
export const commandsToKeep: readonly Command[] = [
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
    words: 'Save the view, or open one of the saved views',
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
]
