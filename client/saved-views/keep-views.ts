import type { Failure } from '../api/failure.ts'
import { chooseFiles } from '../app/choose-files.ts'
import { closeDialog } from '../app/dialog-store.ts'
import { newId } from '../app/new-id.ts'
import { whenJudged } from '../filters/when-judged.ts'
import { currentNamedView } from '../share/current-view.ts'
import { isNamed, type NamedView, renamed } from '../share/named-view.ts'
import { openFiledView, viewFiles } from '../share/open-view-file.ts'
import { readViewFile } from '../share/read-view.ts'
import { saveViewFile } from '../share/share-view.ts'
import { type Action, say, setStatus } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { describeStorageFailure } from './storage-failure.ts'
import { deleteStoredView, type StoredView, storeView } from './stored-views.ts'
import { readStoredViewsAgain } from './use-stored-views.ts'

/** Does the work and says so; or says why it could not be done and offers another way. Answers whether it was done. */
async function change(
  work: () => Promise<unknown>,
  done: { words: string; undo?: Action },
  instead?: Action,
): Promise<boolean> {
  try {
    await work()
    await readStoredViewsAgain()
    say(done.words, '', done.undo)
    return true
  } catch (error) {
    setStatus({ kind: 'failed', failure: describeStorageFailure(error), action: instead })
    return false
  }
}

/** Saves the view on the page under a name. */
export function saveView(name: string): Promise<void> {
  return whenJudged(async () => {
    const view = renamed(currentNamedView(), name)
    const asFile = { words: 'Save as file', run: () => saveViewFile(view) }
    await change(() => storeView({ id: newId(), view }), { words: `Saved “${name}”.` }, asFile)
  })
}

export function renameView({ id, view }: StoredView, name: string): Promise<boolean> {
  const words = `Renamed “${view.facts.name}” to “${name}”.`
  return change(() => storeView({ id, view: renamed(view, name) }), { words })
}

export function deleteView(stored: StoredView): Promise<boolean> {
  const { name } = stored.view.facts
  const bringBack = () => void change(() => storeView(stored), { words: `“${name}” is back.` })
  const undo = { words: 'Undo', run: bringBack }
  return change(() => deleteStoredView(stored.id), { words: `Deleted “${name}”.`, undo })
}

/** A file for the list, or why it cannot be in it and what to do instead. */
async function readFile(file: File): Promise<{ view: NamedView } | { failure: Failure; instead?: Action }> {
  const reading = readViewFile(await file.text())
  if ('failure' in reading) return reading
  if (isNamed(reading.saved)) return { view: reading.saved }
  const open = () => {
    closeDialog()
    void openFiledView(reading, file.name)
  }
  return {
    failure: {
      title: `“${file.name}” lacks its citation`,
      detail:
        'An earlier version of Skein saved it, without the counts and the corpus that a citation tells.',
      hint: 'Open it, and save it here anew.',
    },
    instead: { words: 'Open it', run: open },
  }
}

/** Takes view files that the reader chooses into the list. */
export async function addViewFiles(): Promise<void> {
  const files = await chooseFiles({ accept: viewFiles, multiple: true })
  const readings = await Promise.all(files.map(readFile))
  const views = readings.flatMap((each): NamedView[] => ('view' in each ? [each.view] : []))
  const refused = readings.find((each) => 'failure' in each)
  const store = () => Promise.all(views.map((view) => storeView({ id: newId(), view })))
  const words = `Added ${formatCount(views.length, 'view', 'views')} of ${formatCount(files.length, 'file', 'files')}.`
  if (views.length > 0 && !(await change(store, { words }))) return
  if (!refused || !('failure' in refused)) return
  const { failure, instead: action } = refused
  const detail = `${failure.detail}${views.length > 0 ? ` ${words}` : ''}`
  setStatus({ kind: 'failed', failure: { ...failure, detail }, action })
}
