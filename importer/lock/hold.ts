import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { releaseImport, whileHolder } from '#graph/changes/record-import.ts'
import type { Statement, Store } from '#graph/store.ts'
import { StoreError, StoreInUse } from '#graph/store-errors.ts'
import { claim, holderOf } from './claim.ts'
import { outlast, type Waiting } from './outlast.ts'

const betweenHeartbeats = 3_000

/** Another importer has become the holder, if that is why a write was refused. */
async function takenOver(store: Store, token: string): Promise<StoreInUse | undefined> {
  if ((await holderOf(store))?.token === token) return undefined
  return new StoreInUse(
    'This import stood still for so long that another one took over.',
    'Nothing is lost. Import again when the other one is done.',
  )
}

/** The store as one that lets only the holder write, and waits for a while when it does not answer. */
function heldStore(store: Store, token: string, waiting: Waiting): Store {
  async function write(statements: readonly Statement[]): Promise<void> {
    try {
      await outlast(() => store.write(whileHolder(token, statements)), waiting)
    } catch (error) {
      if (error instanceof StoreError) throw error
      throw (await takenOver(store, token)) ?? error
    }
  }
  return { ...store, write, read: (statement) => outlast(() => store.read(statement), waiting) }
}

/** Gives signs of life until it is stopped. One that fails is no matter: each write makes sure of the hold. */
function giveSignsOfLife(store: Store, token: string): () => Promise<void> {
  let beat: Promise<void> = Promise.resolve()
  let isBeating = false
  const timer = setInterval(() => {
    if (isBeating) return
    isBeating = true
    beat = store
      .write(whileHolder(token, []))
      .catch(() => {})
      .finally(() => {
        isBeating = false
      })
  }, betweenHeartbeats)
  return () => {
    clearInterval(timer)
    return beat
  }
}

/**
 * Does the work as the only importer of the store, with a store that only it can write. Throws StoreInUse when
 * another importer goes on for too long, or has taken over because this one stood still.
 */
export async function asOnlyImporter<Result>(
  store: Store,
  waiting: Waiting,
  work: (held: Store) => Promise<Result>,
): Promise<Result> {
  const importer = { token: randomUUID(), host: hostname(), pid: process.pid }
  await claim(store, importer, waiting)
  const stop = giveSignsOfLife(store, importer.token)
  try {
    return await work(heldStore(store, importer.token, waiting))
  } finally {
    await stop()
    await release(store, importer.token)
  }
}

/** A hold that cannot be given back is given up by the next importer when it sees that this process is gone. */
async function release(store: Store, token: string): Promise<void> {
  try {
    await store.write(releaseImport(token))
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
  }
}
