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
import { deleteStoredView, type StoredView, storeViews } from './stored-views.ts'
import { readStoredViewsAgain } from './use-stored-views.ts'

/** Does the work; answers why it could not be done. */
async function attempt(work: () => Promise<unknown>): Promise<Failure | undefined> {
  try {
    await work()
    await readStoredViewsAgain()
    return undefined
  } catch (error) {
    return describeStorageFailure(error)
  }
}

/** Does the work and says so; or says why it could not be done and offers another way. Answers whether it was done. */
async function change(
  work: () => Promise<unknown>,
  done: { words: string; undo?: Action },
  instead?: Action,
): Promise<boolean> {
  const failure = await attempt(work)
  if (failure) setStatus({ kind: 'failed', failure, action: instead })
  else say(done.words, '', done.undo)
  return failure === undefined
}

/** Saves the view on the page under a name. */
export function saveView(name: string): Promise<void> {
  return whenJudged(async () => {
    const view = renamed(currentNamedView(), name)
    const asFile = { words: 'Save as file', run: () => saveViewFile(view) }
    await change(() => storeViews([{ id: newId(), view }]), { words: `Saved “${name}”.` }, asFile)
  })
}

export function renameView({ id, view }: StoredView, name: string): Promise<boolean> {
  const words = `Renamed “${view.facts.name}” to “${name}”.`
  return change(() => storeViews([{ id, view: renamed(view, name) }]), { words })
}

export function deleteView(stored: StoredView): Promise<boolean> {
  const { name } = stored.view.facts
  const bringBack = () => void change(() => storeViews([stored]), { words: `“${name}” is back.` })
  const undo = { words: 'Undo', takesBack: true, run: bringBack }
  return change(() => deleteStoredView(stored.id), { words: `Deleted “${name}”.`, undo })
}

interface Refusal {
  failure: Failure
  instead?: Action
}

/** A file for the list, or why it cannot be in it and what to do instead. */
async function readFile(file: File): Promise<{ view: NamedView } | Refusal> {
  const reading = readViewFile(await file.text())
  if ('failure' in reading)
    return { failure: { ...reading.failure, title: `“${file.name}” is not a saved view` } }
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

/** Several failures as one, which names them all. */
function together(failures: readonly Failure[], words: string): Failure | undefined {
  const [first, ...others] = failures
  if (!first || others.length === 0) return first && { ...first, detail: `${first.detail} ${words}`.trim() }
  return {
    title: 'Some files were not added',
    detail: [...failures.map(({ title }) => `${title}.`), words].join(' ').trim(),
    hint: [...new Set(failures.map(({ hint }) => hint))].join(' '),
  }
}

/** Takes view files that the reader chooses into the list. */
export async function addViewFiles(): Promise<void> {
  const files = await chooseFiles({ accept: viewFiles, multiple: true })
  if (files.length === 0) return
  const readings = await Promise.all(files.map(readFile))
  const views = readings.flatMap((each) => ('view' in each ? [{ id: newId(), view: each.view }] : []))
  const refused = readings.flatMap((each) => ('failure' in each ? [each] : []))
  const unkept = views.length > 0 ? await attempt(() => storeViews(views)) : undefined
  const isAdded = views.length > 0 && !unkept
  const words = `Added ${formatCount(views.length, 'view', 'views')} of ${formatCount(files.length, 'file', 'files')}.`
  const failures = [...(unkept ? [unkept] : []), ...refused.map(({ failure }) => failure)]
  const failure = together(failures, isAdded ? words : '')
  const action = failures.length === 1 ? refused[0]?.instead : undefined
  if (failure) setStatus({ kind: 'failed', failure, action })
  else say(words)
}
