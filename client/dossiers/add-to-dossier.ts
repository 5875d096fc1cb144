import { newId } from '../app/new-id.ts'
import { enqueue } from '../expand/task-queue.ts'
import { whenJudged } from '../filters/when-judged.ts'
import { viewWhenKnown } from '../share/when-known.ts'
import { say } from '../view/status-store.ts'
import { useView } from '../view/view-store.ts'
import type { Subject } from './dossier.ts'
import { holds } from './edit-dossier.ts'
import { addEntries, openOrBegun } from './keep-dossiers.ts'
import { subjectOfView, subjectsOfSelection } from './subjects.ts'
import { takeBasis } from './take-basis.ts'

/** Adds these to the open dossier, each with what the corpus says of it now; what is in it already is not added again. */
export function addToDossier(subjects: readonly Subject[]): Promise<void> {
  return enqueue('Adding to the dossier', async (signal) => {
    const dossier = await openOrBegun()
    const fresh = subjects.filter((subject) => !holds(dossier, subject))
    if (fresh.length === 0) return say(`“${dossier.name}” has it already.`)
    const entries = []
    for (const subject of fresh)
      entries.push({ id: newId(), subject, note: '', basis: await takeBasis(subject, signal) })
    signal.throwIfAborted()
    await addEntries(dossier, entries)
  })
}

/** What is collected keeps how it is drawn. */
function whenKnown(work: () => void): Promise<void> {
  return enqueue('Finding out how the view is drawn', async (signal) => {
    await viewWhenKnown(signal)
    work()
  })
}

export function addSelected() {
  const collect = useView.getState().selection === null ? whenKnown : whenJudged
  return collect(() => {
    const subjects = subjectsOfSelection()
    if (subjects.length === 0) return say('The graph that is open does not have what is selected.')
    void addToDossier(subjects)
  })
}

export function addView() {
  return whenKnown(() => void addToDossier([subjectOfView()]))
}
