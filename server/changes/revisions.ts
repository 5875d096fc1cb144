import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Store } from '#graph/store.ts'
import { StoreError } from '#graph/store-errors.ts'
import type { Log } from '../log.ts'

type Listener = (revision: string) => void

export interface Revisions {
  /** Calls back with the revision of each import that ends from now on; whoever made it. */
  subscribe(listener: Listener): () => void
  /** Looks at once: an import is known to have ended. */
  look(): Promise<void>
}

const pause = 400

/** Looks for a new revision in the store, but only while somebody listens. */
export function revisionsOf(store: Store, log: Log): Revisions {
  const listeners = new Set<Listener>()
  let known: string | undefined
  let isLooking = false

  async function readRevision(): Promise<void> {
    const [imported] = await ask(store, lastImport, {})
    if (imported?.state !== 'complete' || imported.revision === known) return
    const isNews = known !== undefined
    known = imported.revision
    if (isNews) for (const listener of listeners) listener(imported.revision)
  }

  /** While the store does not answer there is nothing to tell; /api/health says why. */
  async function look(): Promise<void> {
    if (listeners.size === 0) return
    await readRevision().catch((error: unknown) => {
      if (!(error instanceof StoreError)) log.error(error)
    })
  }

  /** Never twice at once, however often the last one leaves and another comes. */
  async function keepLooking(): Promise<void> {
    if (isLooking) return
    isLooking = true
    while (listeners.size > 0) {
      await sleep(pause, undefined, { ref: false })
      await look()
    }
    isLooking = false
  }

  return {
    look,
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) {
        known = undefined
        void keepLooking()
      }
      return () => void listeners.delete(listener)
    },
  }
}
