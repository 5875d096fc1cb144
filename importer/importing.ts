import { explainFailure } from './explain-failure.ts'
import { emptyMemory, type ImportOptions, type ImportResult, importFolder } from './import-folder.ts'
import { aborted } from './interruption.ts'
import { pause } from './lock/pause.ts'
import { FolderUnreadable } from './read/read-folder.ts'
import { showProgress } from './report/progress.ts'
import { watchFolder } from './watch-folder.ts'

export type Importing = () => Promise<ImportResult>

/** An import that shows its progress, and costs less each time it is called again. */
export function importing(options: Omit<ImportOptions, 'onProgress' | 'onNotice' | 'memory'>): Importing {
  const memory = emptyMemory()
  return async () => {
    const { onProgress, stop } = showProgress(process.stderr)
    const onNotice = (what: string) => {
      stop()
      console.error(what)
    }
    try {
      return await importFolder({ ...options, memory, onProgress, onNotice })
    } finally {
      stop()
    }
  }
}

const betweenAttempts = 5_000

/**
 * Tries until the import succeeds or the signal comes: no other change need come for this one to get into the
 * graph. Each expected failure is told once. Answers with those that there were.
 */
async function untilImported(importAgain: () => Promise<unknown>, signal: AbortSignal): Promise<Error[]> {
  const failures: Error[] = []
  while (!signal.aborted) {
    try {
      await importAgain()
      break
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (failures.at(-1)?.message !== error.message) {
        explainFailure(error)
        failures.push(error)
        if (!signal.aborted) console.error(`Trying again every ${betweenAttempts / 1_000} seconds.`)
      }
      await pause(betweenAttempts, signal).catch(() => {})
    }
  }
  return failures
}

/** Imports again whenever files have changed, until the signal; ends when an import that is under way then has. */
export async function importOnChange(
  folder: string,
  importAgain: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  let watching = new AbortController()
  let underWay: Promise<void> = Promise.resolve()

  async function watchAnew(): Promise<void> {
    watching.abort()
    watching = new AbortController()
    await watchFolder(folder, onChange, AbortSignal.any([signal, watching.signal]))
  }
  async function bringUpToDate(): Promise<void> {
    const failures = await untilImported(importAgain, signal)
    // Who watches a folder that goes away sees nothing of the one that comes back.
    const wasAway = failures.some((failure) => failure instanceof FolderUnreadable)
    if (wasAway && !signal.aborted) await watchAnew()
  }
  function onChange(): Promise<void> {
    underWay = bringUpToDate()
    return underWay
  }
  await watchAnew()
  await aborted(signal)
  await underWay
}
