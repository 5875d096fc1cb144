import type { Failure } from '../api/failure.ts'
import { chooseFiles } from '../app/choose-files.ts'
import { newId } from '../app/new-id.ts'
import { saveFile } from '../export/save-file.ts'
import { isFull } from '../saved-views/storage-failure.ts'
import { type Action, say, setStatus } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { Dossier, type Entry, emptyDossier } from './dossier.ts'
import { changeStored, deleteStored, latestOf, readDossiers } from './dossier-storage.ts'
import { withEntry, withEntryAgain, withEntryAt, withEntryChanged, withoutEntry } from './edit-dossier.ts'
import { entryTitle } from './entry-words.ts'
import { asTaken } from './take-basis.ts'
import { openAmong, openDossier, readDossiersAgain, useOpenDossier } from './use-dossiers.ts'

const ending = '.dossier.json'

function describeUnkept(error: unknown): Failure {
  const why = isFull(error) ? 'has no room for it' : 'does not let Skein store anything'
  return {
    title: 'This browser does not keep the dossier',
    detail: `It ${why}. Nothing is lost while this page is open.`,
    hint: 'Save the dossier as a file before you close the page.',
  }
}

function describeUndeleted(error: unknown): Failure {
  return {
    title: 'The browser does not delete the dossier',
    detail: error instanceof Error ? error.message : String(error),
    hint: 'Reload the page and try again.',
  }
}

interface News {
  words: string
  about?: string
  /** Takes it back, told what was stored before: the page may have read it long ago. */
  undo?: { words: string; by: (before: Dossier) => unknown }
}

/** Named by what it does: beside it stands the Undo of the canvas, which takes back something else. */
function takingBack(words: string, by: () => unknown): Action {
  return { words, takesBack: true, run: () => void by() }
}

/** Changes a dossier and says so; where the browser does not keep it, says that and offers a file. */
async function change(dossier: Dossier, by: (dossier: Dossier) => Dossier, news?: News): Promise<Dossier> {
  const { dossier: changed, before, error } = await changeStored(dossier, by)
  await readDossiersAgain()
  const undo = news?.undo && takingBack(news.undo.words, () => news.undo?.by(before))
  if (error !== undefined)
    setStatus({
      kind: 'failed',
      failure: describeUnkept(error),
      action: { words: 'Save as file', run: () => void saveDossierFile(changed) },
    })
  else if (news) say(news.words, news.about, undo)
  return changed
}

/** The open dossier, begun where there is none yet. */
export async function openOrBegun(): Promise<Dossier> {
  const { dossiers } = await readDossiers()
  return openAmong(dossiers, useOpenDossier.getState().id) ?? beginDossier('First dossier')
}

export async function beginDossier(name: string): Promise<Dossier> {
  const dossier = emptyDossier(name)
  await change(dossier, (same) => same, { words: `Begun “${name}”.` })
  openDossier(dossier.id)
  return dossier
}

export function renameDossier(dossier: Dossier, name: string) {
  const words = `Renamed “${dossier.name}” to “${name}”.`
  return change(dossier, (latest) => ({ ...latest, name }), { words })
}

async function bringBack(dossier: Dossier) {
  await change(dossier, (same) => same, { words: `“${dossier.name}” is back.` })
  openDossier(dossier.id)
}

export async function deleteDossier(known: Dossier) {
  try {
    const deleted = await deleteStored(known)
    await readDossiersAgain()
    say(
      `Deleted “${deleted.name}”.`,
      '',
      takingBack('Bring it back', () => bringBack(deleted)),
    )
  } catch (error) {
    setStatus({ kind: 'failed', failure: describeUndeleted(error), action: undefined })
  }
}

export function addEntries(dossier: Dossier, entries: readonly Entry[]) {
  const [first] = entries
  const what =
    first && entries.length === 1 ? `“${entryTitle(first)}”` : formatCount(entries.length, 'entry', 'entries')
  const takeBack = (latest: Dossier) => entries.reduce((rest, { id }) => withoutEntry(rest, id), latest)
  return change(dossier, (latest) => entries.reduce((longer, entry) => withEntry(longer, entry), latest), {
    words: `Added to “${dossier.name}”.`,
    about: `${what}.`,
    undo: {
      words: entries.length === 1 ? 'Take it out' : 'Take them out',
      by: () => change(dossier, takeBack, { words: `Taken out of “${dossier.name}” again.` }),
    },
  })
}

export function removeEntry(dossier: Dossier, entry: Entry) {
  const title = entryTitle(entry)
  return change(dossier, (latest) => withoutEntry(latest, entry.id), {
    words: `Removed “${title}”.`,
    undo: {
      words: 'Bring it back',
      by: (before) =>
        change(dossier, (latest) => withEntryAgain(latest, entry, before), { words: `“${title}” is back.` }),
    },
  })
}

export function moveEntry(dossier: Dossier, entry: Entry, place: number) {
  const words = `“${entryTitle(entry)}” is now ${place + 1} of ${dossier.entries.length}.`
  return change(dossier, (latest) => withEntryAt(latest, entry.id, place), { words })
}

export function noteEntry(dossier: Dossier, id: string, note: string) {
  return change(dossier, (latest) => withEntryChanged(latest, id, { note }))
}

export function introduce(dossier: Dossier, introduction: string) {
  return change(dossier, (latest) => ({ ...latest, introduction }))
}

/** Takes what the corpus says now for what an entry is collected by. */
export function bringUpToDate(dossier: Dossier, entry: Entry, now: Entry['basis']) {
  const basis = asTaken(entry.subject, now)
  const asIn = ({ entries }: Dossier) => entries.find(({ id }) => id === entry.id) ?? entry
  return change(dossier, (latest) => withEntryChanged(latest, entry.id, { basis }), {
    words: `“${entryTitle(entry)}” is as of revision ${basis.revision ?? 'unknown'}.`,
    undo: {
      words: 'Leave it as it was',
      by: (before) =>
        change(dossier, (latest) => withEntryChanged(latest, entry.id, { basis: asIn(before).basis }), {
          words: 'As it was.',
        }),
    },
  })
}

/** Saves a dossier as a file that Skein reads again. */
export async function saveDossierFile(known: Dossier) {
  const dossier = await latestOf(known)
  const text = `${JSON.stringify(dossier, null, 1)}\n`
  saveFile(dossier.name, ending, new Blob([text], { type: 'application/json' }))
  say(`Saved “${dossier.name}” as a file.`)
}

function readDossierFile(text: string): Dossier | undefined {
  try {
    return Dossier.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Takes a dossier out of a file that the reader chooses. It never replaces one that is there. */
export async function addDossierFile() {
  const [file] = await chooseFiles({ accept: '.json,application/json' })
  if (!file) return
  const dossier = readDossierFile(await file.text())
  if (!dossier)
    return setStatus({
      kind: 'failed',
      failure: {
        title: 'This file is not a dossier',
        detail: 'It is damaged, or of another version of Skein.',
        hint: `Choose a file that ends in ${ending}, as Save as file writes it.`,
      },
      action: undefined,
    })
  const added = { ...dossier, id: newId() }
  const count = formatCount(added.entries.length, 'entry', 'entries')
  await change(added, (same) => same, { words: `Added “${added.name}”: ${count}.` })
  openDossier(added.id)
}
