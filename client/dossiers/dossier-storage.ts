import { createStore, del, entries, update } from 'idb-keyval'
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
}

function warnBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault()
}

function guardPage() {
  if (unkept.size > 0) window.addEventListener('beforeunload', warnBeforeLeaving)
  else window.removeEventListener('beforeunload', warnBeforeLeaving)
}

async function stored(): Promise<[string, unknown][]> {
  try {
    return await entries<string, unknown>(database)
  } catch {
    return []
  }
}

interface Changed {
  dossier: Dossier
  error?: unknown
}

let last: Promise<unknown> = Promise.resolve()

/** All dossiers: those in the browser, and those that it would not keep. */
export async function readDossiers(): Promise<Dossiers> {
  const kept = (await stored()).filter(([id]) => !unkept.has(id))
  const readable = kept.flatMap(([, value]) => Dossier.safeParse(value).data ?? [])
  return {
    dossiers: [...readable, ...unkept.values()].sort(
      (a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
    ),
    unreadable: kept.length - readable.length,
    unkept: new Set(unkept.keys()),
  }
}

/**
 * Changes a dossier, also one that another page has changed meanwhile; `known` is where to begin when it is not in the
 * browser. Nothing is lost where the browser does not keep it: the page has it then, and the error is answered.
 */
export function changeStored(known: Dossier, change: (dossier: Dossier) => Dossier): Promise<Changed> {
  const done = last.then(() => changeNow(known, change))
  last = done
  return done
}

/** A dossier with all changes that are under way, such as a note that was just left. */
export async function latestOf(known: Dossier): Promise<Dossier> {
  await last
  return (await readDossiers()).dossiers.find(({ id }) => id === known.id) ?? known
}

async function changeNow(known: Dossier, change: (dossier: Dossier) => Dossier): Promise<Changed> {
  let changed = change(unkept.get(known.id) ?? known)
  try {
    await update<unknown>(
      known.id,
      (value) => {
        const latest = unkept.get(known.id) ?? Dossier.safeParse(value).data ?? known
        changed = change(latest)
        return changed
      },
      database,
    )
    unkept.delete(known.id)
    return { dossier: changed }
  } catch (error) {
    unkept.set(known.id, changed)
    return { dossier: changed, error }
  } finally {
    guardPage()
  }
}

/** Throws when the browser has it and does not delete it. */
export async function deleteStored(id: string): Promise<void> {
  const wasUnkept = unkept.delete(id)
  guardPage()
  try {
    await del(id, database)
  } catch (error) {
    if (!wasUnkept) throw error
  }
}
