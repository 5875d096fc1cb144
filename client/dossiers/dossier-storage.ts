import { createStore, entries, promisifyRequest, update } from 'idb-keyval'
import { compareText } from '#model/compare-text.ts'
import { Dossier } from './dossier.ts'

const database = createStore('skein dossiers', 'dossiers')

/** What the browser would not keep, for as long as the page is open. */
const unkept = new Map<string, Dossier>()

export interface Dossiers {
  /** By name. */
  dossiers: Dossier[]
  /** How many another version of Skein wrote. */
  unreadable: number
  /** Those that only this page has. */
  unkept: ReadonlySet<string>
  /** Why those in the browser could not be read. */
  error?: unknown
}

function warnBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault()
}

function guardPage() {
  if (unkept.size > 0) window.addEventListener('beforeunload', warnBeforeLeaving)
  else window.removeEventListener('beforeunload', warnBeforeLeaving)
}

async function stored(): Promise<{ all: [string, unknown][]; error?: unknown }> {
  try {
    return { all: await entries<string, unknown>(database) }
  } catch (error) {
    return { all: [], error }
  }
}

interface Changed {
  dossier: Dossier
  before: Dossier
  error?: unknown
}

let last: Promise<unknown> = Promise.resolve()

function inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
  const done = last.then(work)
  last = done.catch(() => undefined)
  return done
}

/** All dossiers: those in the browser, and those that it would not keep. */
export async function readDossiers(): Promise<Dossiers> {
  const { all, ...failed } = await stored()
  const kept = all.filter(([id]) => !unkept.has(id))
  const readable = kept.flatMap(([, value]) => Dossier.safeParse(value).data ?? [])
  return {
    dossiers: [...readable, ...unkept.values()].sort(
      (a, b) => a.name.localeCompare(b.name) || compareText(a.id, b.id),
    ),
    unreadable: kept.length - readable.length,
    unkept: new Set(unkept.keys()),
    ...failed,
  }
}

/**
 * Changes a dossier, also one that another page has changed meanwhile; `known` is where to begin when it is not in the
 * browser. Nothing is lost where the browser does not keep it: the page has it then, and the error is answered.
 */
export function changeStored(known: Dossier, change: (dossier: Dossier) => Dossier): Promise<Changed> {
  return inTurn(() => changeNow(known, change))
}

/** A dossier with all changes that are under way, such as a note that was just left. */
export async function latestOf(known: Dossier): Promise<Dossier> {
  await last
  return (await readDossiers()).dossiers.find(({ id }) => id === known.id) ?? known
}

async function changeNow(known: Dossier, change: (dossier: Dossier) => Dossier): Promise<Changed> {
  let before = unkept.get(known.id) ?? known
  let changed = change(before)
  try {
    await update<unknown>(
      known.id,
      (value) => {
        before = unkept.get(known.id) ?? Dossier.safeParse(value).data ?? known
        changed = change(before)
        return changed
      },
      database,
    )
    unkept.delete(known.id)
    return { dossier: changed, before }
  } catch (error) {
    unkept.set(known.id, changed)
    return { dossier: changed, before, error }
  } finally {
    guardPage()
  }
}

/**
 * Deletes a dossier with what another page has changed of it meanwhile, and answers what it was at the end. Throws when
 * the browser has it and does not delete it.
 */
export function deleteStored(known: Dossier): Promise<Dossier> {
  return inTurn(async () => {
    const here = unkept.get(known.id)
    unkept.delete(known.id)
    guardPage()
    try {
      const stored = await takeOut(known.id)
      return here ?? Dossier.safeParse(stored).data ?? known
    } catch (error) {
      if (here) return here
      throw error
    }
  })
}

/** In one transaction, so that no other page changes it in between. */
function takeOut(id: string): Promise<unknown> {
  return database('readwrite', async (dossiers) => {
    const stored = promisifyRequest<unknown>(dossiers.get(id))
    dossiers.delete(id)
    const [value] = await Promise.all([stored, promisifyRequest(dossiers.transaction)])
    return value
  })
}
