import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { releaseImport, whileHolder } from '#graph/changes/record-import.ts'
import type { Statement, Store } from '#graph/store.ts'
import { StoreError, StoreInUse, StoreUnavailable } from '#graph/store-errors.ts'
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
function giveSignsOfLife(store: Store, token: string): () => void {
  let isBeating = false
  const timer = setInterval(async () => {
    if (isBeating) return
    isBeating = true
    await store.write(whileHolder(token, [])).catch(() => {})
    isBeating = false
  }, betweenHeartbeats)
  return () => clearInterval(timer)
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
    const result = await work(heldStore(store, importer.token, waiting))
    await release(store, importer.token)
    return result
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) await release(store, importer.token)
    throw error
  } finally {
    stop()
  }
}

/** A hold that cannot be given back is taken over by the next importer, which sees that this process is gone. */
async function release(store: Store, token: string): Promise<void> {
  try {
    await store.write(releaseImport(token))
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
  }
}
