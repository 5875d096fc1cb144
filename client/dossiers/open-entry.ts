import { closeDialog } from '../app/dialog-store.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { addToView } from '../expand/add-to-view.ts'
import { addNode } from '../expand/explore.ts'
import { enqueue } from '../expand/task-queue.ts'
import { addPaths } from '../paths/add-paths.ts'
import { addRelated } from '../related/add-related.ts'
import { selectEdge, selectNodes } from '../select/select-nodes.ts'
import { openReading } from '../share/open-view.ts'
import { useView } from '../view/view-store.ts'
import type { Entry, SubjectOf } from './dossier.ts'
import { entryTitle, labelOf } from './entry-words.ts'

async function reveal(id: string): Promise<void> {
  await addNode(id)
  commandCanvas({ kind: 'reveal', id })
}

function openEnds({ source, target }: { source: string; target: string }, title: string): Promise<void> {
  return enqueue('Adding', async (signal) => {
    const ends = [source, target].map((id) => ({ id }))
    await addToView(ends, { by: 'itself' }, signal, `Added ${title}`)
    const edge = [...useView.getState().edges.values()].find(
      (one) => one.source === source && one.target === target,
    )
    if (edge) selectEdge(edge.id)
    else selectNodes([source, target])
  })
}

function openSuggestion({ beside, node, reasons }: SubjectOf<'suggestion'>, label: string) {
  return addRelated({ id: beside }, { node: { id: node, label }, reasons })
}

async function show(entry: Entry): Promise<void> {
  const { subject, basis } = entry
  switch (subject.kind) {
    case 'node':
      return reveal(subject.id)
    case 'edge':
    case 'derived link':
      return openEnds(subject, entryTitle(entry))
    case 'path':
      return addPaths([subject])
    case 'suggestion':
      return openSuggestion(subject, labelOf(subject.node, basis.nodes))
    case 'view':
      return openReading({ saved: subject.view }, `“${subject.view.facts.name}”`)
  }
}

/** Brings an event behind an entry on the canvas, and the reader there. */
export async function openNodeAlone(id: string) {
  closeDialog()
  await reveal(id)
  commandCanvas({ kind: 'focus' })
}

/** Brings what an entry is of on the canvas, and the reader there. */
export async function openEntry(entry: Entry) {
  closeDialog()
  await show(entry)
  commandCanvas({ kind: 'focus' })
}
