import { claimImport, type Importer } from '#graph/changes/record-import.ts'
import { type Holder, isImporting, longestSilence, nameHolder } from '#graph/import-holder.ts'
import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Store } from '#graph/store.ts'
import { StoreInUse } from '#graph/store-errors.ts'
import type { Waiting } from './outlast.ts'
import { pause } from './pause.ts'

/** Most imports end within this time, in milliseconds. */
const timeToImport = 20_000
const betweenLooks = 300

export async function holderOf(store: Store): Promise<Holder | null> {
  const [record] = await ask(store, lastImport, {})
  return record?.holder ?? null
}

function inUse(holder: Holder): StoreInUse {
  const { who, since } = nameHolder(holder)
  return new StoreInUse(
    `An import by ${who} is under way since ${since}.`,
    `Import again when it is done. If it has been ended, it is given up ${longestSilence / 1_000} seconds later.`,
  )
}

/**
 * Makes this importer the one that writes the graph. Waits for another one that lives, takes over from one that
 * does not. Throws StoreInUse, which names the other, when it takes too long.
 */
export async function claim(store: Store, importer: Importer, waiting: Waiting): Promise<void> {
  const { onWait, signal, patience = timeToImport } = waiting
  const startedAt = performance.now()
  let hasTold = false
  for (;;) {
    const holder = await holderOf(store)
    if (holder?.token === importer.token) return
    if (holder && isImporting(holder)) {
      if (performance.now() - startedAt > patience) throw inUse(holder)
      const { who, since } = nameHolder(holder)
      if (!hasTold) onWait(`Waiting for an import by ${who}, under way since ${since}.`)
      hasTold = true
      await pause(betweenLooks, signal)
    } else {
      signal.throwIfAborted()
      await store.write(claimImport(importer, holder))
    }
  }
}
